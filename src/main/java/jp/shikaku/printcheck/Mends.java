package jp.shikaku.printcheck;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shikaku.document.pdf.MissingGlyphs;
import jp.shikaku.document.pdf.Trouble;

/**
 * 最も近い直し方: the standard shape for a character that no font has, half-width letters and kana where there is no room.
 * What is none of the two, somebody has to shorten by hand; then it is said how much there is room for.
 */
final class Mends {

    private static final Pattern KATAKANA_ONLY = Pattern.compile("[ァ-ヶー・　]+");

    private Mends() {}

    /** @param prints whether a text in the place of this one would come out */
    static Mend of(Trouble trouble, String text, Predicate<String> prints) {
        Set<String> missing = MissingGlyphs.in(text);
        String standard = missing.isEmpty() ? text : standard(text, missing);
        String mended = candidates(standard).stream()
                .filter(candidate -> !candidate.equals(text))
                .filter(prints)
                .findFirst()
                .orElse(null);
        boolean tooMuch = trouble == Trouble.TOO_LONG || trouble == Trouble.TOO_SMALL;
        String named = missing.stream().map(MissingGlyphs::named).collect(Collectors.joining("、"));
        return new Mend(named, mended, tooMuch ? room(standard, prints) : null);
    }

    private static Set<String> candidates(String text) {
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(text);
        candidates.add(each(text, Mends::halfWidth));
        if (KATAKANA_ONLY.matcher(text).matches()) {
            candidates.add(HalfWidthKana.of(text));
        }
        return candidates;
    }

    private static String standard(String text, Set<String> missing) {
        return each(text, c -> {
            String character = Character.toString(c);
            return missing.contains(character) ? StandardCharacters.of(character) : character;
        });
    }

    /** Letters, digits and signs only. */
    private static String halfWidth(int c) {
        String character = Character.toString(c);
        return c >= '！' && c <= '～' ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character;
    }

    private static String each(String text, IntFunction<String> how) {
        return text.codePoints().mapToObj(how).collect(Collectors.joining());
    }

    /** How many of its characters would come out. */
    private static int room(String text, Predicate<String> prints) {
        int fits = 0;
        int tooMany = text.codePointCount(0, text.length());
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (prints.test(text.substring(0, text.offsetByCodePoints(0, middle)))) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits;
    }
}
