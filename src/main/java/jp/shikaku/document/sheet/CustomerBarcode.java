package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.shikaku.common.PostalCode;

/**
 * カスタマバーコード: postal code and 住所表示番号 as 67 bars, for the machines of Japan Post.
 *
 * @param postalCode seven digits
 * @param addressNumber 住所表示番号 (3-30-8-403); "" = none, and only what fits is in the bars
 * @see <a href="https://www.post.japanpost.jp/zipcode/zipmanual/p17.html">バーコードの体系</a>
 */
public record CustomerBarcode(String postalCode, String addressNumber) {

    /** Seven digits and thirteen for the address. */
    private static final int CHARACTERS = 20;

    /** Characters by their value; from a on the control codes CC1 to CC8. */
    private static final String VALUES = "0123456789-abcdefgh";

    /** Three bars each, by value: 1 = long, 2 = up, 3 = down, 4 = short. */
    private static final String[] BARS = {
        "144", "114", "132", "312", "123", "141", "321", "213", "231", "411", "414", "324", "342", "234", "432", "243",
        "423", "441", "111"
    };

    private static final char FILL = 'd';

    public CustomerBarcode {
        requireNonNull(postalCode, "postalCode");
        requireNonNull(addressNumber, "addressNumber");
    }

    /** Of an address as registered; none without a postal code or with one that names no town (the last digits are 00). */
    public static Optional<CustomerBarcode> of(String postalCode, String address) {
        return Optional.ofNullable(postalCode)
                .filter(code -> !code.isEmpty())
                .map(code -> new PostalCode(code).digits())
                .filter(digits -> !digits.endsWith("00"))
                .map(digits -> new CustomerBarcode(digits, AddressNumber.of(address)));
    }

    /** 67 bars from left to right: 1 = long, 2 = up, 3 = down, 4 = short. */
    public String bars() {
        String text = characters();
        return "13"
                + (text + check(text))
                        .chars()
                        .mapToObj(c -> BARS[VALUES.indexOf(c)])
                        .collect(Collectors.joining()) + "31";
    }

    /** A letter is a control code and a digit; a letter cut in two at the end leaves the control code. */
    private String characters() {
        StringBuilder text = new StringBuilder(postalCode);
        for (char c : addressNumber.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                text.append((char) ('a' + (c - 'A') / 10)).append((c - 'A') % 10);
            } else {
                text.append(c);
            }
        }
        text.append(String.valueOf(FILL).repeat(Math.max(0, CHARACTERS - text.length())));
        return text.substring(0, CHARACTERS);
    }

    private static char check(String text) {
        int sum = text.chars().map(VALUES::indexOf).sum();
        return VALUES.charAt((VALUES.length() - sum % VALUES.length()) % VALUES.length());
    }
}
