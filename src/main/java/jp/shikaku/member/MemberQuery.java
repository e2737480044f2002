package jp.shikaku.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.common.Kana;

/**
 * What an officer looks a member up by; whatever is empty does not matter.
 *
 * @param name beginning of the name or of its reading, in any kana
 */
public record MemberQuery(String symbol, String number, String branch, String name, LocalDate birthDate) {

    String where() {
        List<String> conditions = new ArrayList<>();
        if (given(symbol)) {
            conditions.add("m.symbol = :symbol");
        }
        if (given(number)) {
            conditions.add("m.number = :number");
        }
        if (given(branch)) {
            conditions.add("m.branch = :branch");
        }
        if (given(name)) {
            conditions.add("(m.details.name like :name escape '\\' or m.details.kana like :kana escape '\\')");
        }
        if (birthDate != null) {
            conditions.add("m.details.birthDate = :birthDate");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (given(symbol)) {
            parameters.put("symbol", folded(symbol));
        }
        if (given(number)) {
            parameters.put("number", folded(number));
        }
        if (given(branch)) {
            parameters.put("branch", folded(branch));
        }
        if (given(name)) {
            parameters.put("name", startsWith(name.strip().replaceAll("[ 　]+", "　")));
            parameters.put("kana", startsWith(Kana.normalize(name)));
        }
        if (birthDate != null) {
            parameters.put("birthDate", birthDate);
        }
        return parameters;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String folded(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFKC);
    }

    private static String startsWith(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
