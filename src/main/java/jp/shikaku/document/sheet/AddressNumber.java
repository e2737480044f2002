package jp.shikaku.document.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shikaku.common.FullWidth;

/**
 * 住所表示番号の抜き出し: from 東京都青梅市河辺町十一丁目六番地一号 郵便タワー601 to 11-6-1-601.
 *
 * <p>Numbers and single letters count. Whatever stands between two numbers becomes one hyphen; there is none beside a
 * letter. Two and more letters in a row are a name, an F after a number is a floor. 漢数字 count only in front of 丁目,
 * 番地 and the like. Japan Post leaves out the name of the town, which the postal code says; here the whole address is
 * given, so 八丁堀, 三番町 and 一の宮 are told from 四丁六番 by what follows.
 *
 * @see <a href="https://www.post.japanpost.jp/zipcode/zipmanual/p19.html">バーコードに必要な文字情報の抜き出し法</a>
 */
final class AddressNumber {
    /** Taken out; what stood around them belongs together. */
    private static final Pattern NOTHING = Pattern.compile("[&/・･.]");

    private static final String KANJI = "〇一二三四五六七八九十百千";
    private static final Pattern PART = Pattern.compile("(?<letters>[A-Z]+)|(?<digits>[0-9]+)|(?<kanji>[" + KANJI
            + "]+)(?=丁目|丁[0-9" + KANJI + "]|番地|番(?![町丁街])|号|地割|線|[のノ][0-9" + KANJI + "])");

    private AddressNumber() {}

    /** "" if there is none. */
    static String of(String address) {
        String text = NOTHING.matcher(FullWidth.fold(address).toUpperCase(Locale.ROOT))
                .replaceAll("");
        StringBuilder found = new StringBuilder();
        boolean afterLetter = true;
        int endOfNumber = -1;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String letters = part.group("letters");
            if (letters == null) {
                String digits = part.group("digits");
                found.append(afterLetter ? "" : "-").append(digits == null ? value(part.group("kanji")) : digits);
                afterLetter = false;
                endOfNumber = part.end();
            } else if (letters.length() == 1 && !(letters.equals("F") && part.start() == endOfNumber)) {
                found.append(letters);
                afterLetter = true;
            }
        }
        return found.toString();
    }

    /** 二十一 as 21, 二八五 as 285. */
    private static String value(String kanji) {
        if (kanji.chars().noneMatch(c -> c == '十' || c == '百' || c == '千')) {
            StringBuilder digits = new StringBuilder();
            kanji.chars().forEach(c -> digits.append(KANJI.indexOf(c)));
            return digits.toString();
        }
        int sum = 0;
        int digit = 0;
        for (char c : kanji.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = KANJI.indexOf(c);
            } else {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return Integer.toString(sum + digit);
    }
}
