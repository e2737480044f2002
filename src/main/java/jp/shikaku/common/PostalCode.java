package jp.shikaku.common;

import java.util.regex.Pattern;

/** 郵便番号: seven digits. Accepts {@code 100-0001}, {@code 〒100-0001} and full-width digits; refuses anything else. */
public record PostalCode(String digits) {

    private static final Pattern FORM = Pattern.compile("〒?\\s*(\\d{3})[-‐‑–−ー]?(\\d{4})");

    public PostalCode {
        var form = FORM.matcher(FullWidth.fold(digits));
        if (!form.matches()) {
            throw Rejected.because("VAL-004", "", FullWidth.fold(digits));
        }
        digits = form.group(1) + form.group(2);
    }

    /** As printed: {@code 100-0001}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }
}
