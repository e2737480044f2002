package jp.shikaku.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A sorting machine: reads the bars of a カスタマバーコード; each reading must pass the check digit. */
public final class Bars {
    /** By value: 0 to 9, hyphen, CC1 to CC8. Independent of what draws them. */
    private static final List<String> SYMBOLS = List.of(
            "144", "114", "132", "312", "123", "141", "321", "213", "231", "411", "414", "324", "342", "234", "432",
            "243", "423", "441", "111");

    private static final String CHARACTERS = "0123456789-abcdefgh";

    private Bars() {}

    /** 21 characters, the check digit the last. */
    public static String read(String bars) {
        assertThat(bars).matches("13[1-4]{63}31");
        var text = new StringBuilder();
        int sum = 0;
        for (int i = 2; i < 65; i += 3) {
            int value = SYMBOLS.indexOf(bars.substring(i, i + 3));
            assertThat(value)
                    .as("symbol %s at bar %d", bars.substring(i, i + 3), i)
                    .isNotNegative();
            sum += value;
            text.append(CHARACTERS.charAt(value));
        }
        assertThat(sum % 19).as("check digit").isZero();
        return text.toString();
    }
}
