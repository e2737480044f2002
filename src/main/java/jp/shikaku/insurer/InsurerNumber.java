package jp.shikaku.insurer;

import java.util.regex.Pattern;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Rejected;

/**
 * 保険者番号: 8 digits (法別2 + 都道府県2 + 保険者別3 + 検証1), for 国保 6 (without 法別).
 *
 * <p>Full-width digits are folded. Refuses another length (VAL-005) and a wrong check digit (VAL-006).
 */
public record InsurerNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{8}");

    public InsurerNumber {
        value = FullWidth.fold(value);
        if (!FORM.matcher(value).matches()) {
            throw Rejected.because("VAL-005", "", value);
        }
        if (checkDigit(value) != value.charAt(value.length() - 1) - '0') {
            throw Rejected.because("VAL-006", "", value);
        }
    }

    /** From the digit left of the check digit: weights 2, 1, 2, 1 …; digits of products added; 10 − (sum mod 10). */
    private static int checkDigit(String value) {
        int sum = 0;
        int weight = 2;
        for (int i = value.length() - 2; i >= 0; i--) {
            int product = (value.charAt(i) - '0') * weight;
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
