package jp.shikaku.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shikaku.Table;
import jp.shikaku.card.CardState;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import org.junit.jupiter.api.Test;

/** The example register: 5,000 members of a 健保組合 as of 2026-11-05, decided independently of the product. */
class Kenpo5000Test {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 5);
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);

    @Test
    void everyDecisionIsAsExpected() {
        List<String> decided = new ArrayList<>();
        facts().forEach((key, facts) -> {
            DocumentDecision decision = DocumentRules.decide(facts);
            LocalDate lastDay = ValidityRules.of(facts, decision.code(), AS_OF).lastDay();
            decided.add(line(
                    key,
                    decision.document().name(),
                    decision.code().name(),
                    lastDay == null ? "" : lastDay.toString()));
        });
        List<String> expected = Table.read("kenpo-5000/expected.csv").stream()
                .map(row -> line(key(row), row.text("書類"), row.text("理由コード"), row.text("有効期限")))
                .toList();
        assertThat(decided).hasSize(5_000).isEqualTo(expected);
    }

    /** The facts about each, by 記号,番号,枝番 in the order of the register. */
    static Map<String, EligibilityFacts> facts() {
        Map<String, Table.Row> cards = Table.read("demo/kenpo-5000/card-status.csv").stream()
                .collect(toMap(Kenpo5000Test::key, Function.identity()));
        Map<String, List<Table.Row>> petitions =
                Table.read("demo/kenpo-5000/petitions.csv").stream().collect(groupingBy(Kenpo5000Test::key));
        Map<String, EligibilityFacts> facts = new LinkedHashMap<>();
        for (Table.Row member : Table.read("demo/kenpo-5000/members.csv")) {
            String key = key(member);
            facts.put(key, facts(member, cards.get(key), petitions.getOrDefault(key, List.of())));
        }
        return facts;
    }

    private static String line(String key, String document, String code, String lastDay) {
        return String.join(",", key, document, code, lastDay);
    }

    private static String key(Table.Row row) {
        return String.join(",", row.text("記号"), row.text("番号"), row.text("枝番"));
    }

    private static EligibilityFacts facts(Table.Row member, Table.Row card, List<Table.Row> petitions) {
        Facts facts = new Facts()
                .on(AS_OF)
                .horizon(HORIZON)
                .end(new PolicyEnd.Years(5))
                .born(member.date("生年月日"))
                .coverage(member.date("資格取得年月日"), member.date("資格喪失年月日"))
                .voluntary(member.flag("任意継続"))
                .residenceLimit(member.date("在留期限"))
                .specialCareBefore(member.flag("要配慮"))
                .selfInfoBlocked(member.flag("自己情報提供不可"))
                .card(CardState.of(card.text("カード")))
                .certificate(card.date("証明書有効期限"), card.date("証明書失効日"))
                .registration(RegistrationState.of(card.text("利用登録")), card.date("利用登録日"));
        for (Table.Row petition : petitions) {
            facts.petition(
                    PetitionKind.of(petition.text("種別")),
                    petition.has("理由") ? PetitionReason.of(petition.text("理由")) : null,
                    PetitionState.of(petition.text("状態")),
                    petition.date("受付日"),
                    null);
        }
        return facts.build();
    }
}
