package jp.shikaku.printcheck;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 半角カナ: katakana in half the width, marks beside their letter. */
final class HalfWidthKana {

    private static final Map<String, String> MARKS = Map.of("\u3099", "ﾞ", "\u309A", "ﾟ", "　", " ");

    private static final Map<String, String> LETTERS = IntStream.rangeClosed('･', 'ﾝ')
            .mapToObj(Character::toString)
            .collect(Collectors.toMap(half -> Normalizer.normalize(half, Normalizer.Form.NFKC), half -> half));

    private HalfWidthKana() {}

    /** What has no half-width shape (ヰ ヱ ヵ ヶ) stays. */
    static String of(String katakana) {
        return Normalizer.normalize(katakana, Normalizer.Form.NFD)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> MARKS.getOrDefault(letter, LETTERS.getOrDefault(letter, letter)))
                .collect(Collectors.joining());
    }
}
