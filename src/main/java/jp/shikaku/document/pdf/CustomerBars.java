package jp.shikaku.document.pdf;

import java.io.IOException;
import jp.shikaku.document.sheet.CustomerBarcode;

/** カスタマバーコードの印字, in the size of ten points: bars of 0.6 mm, 1.2 mm apart, 3.6 mm high, 80 mm in all. */
final class CustomerBars {
    private static final float WIDTH = 0.6f;
    private static final float THIRD = 1.2f;
    /** Around the bars, on each side. */
    static final float QUIET = 2;

    private CustomerBars() {}

    /** @param x left edge of the first bar; nothing is drawn where the postal code makes no barcode */
    static void draw(Pen pen, float x, float y, String postalCode, String address) throws IOException {
        var code = CustomerBarcode.of(postalCode, address);
        if (code.isPresent()) {
            pen.raw(
                    new Box(x, y + 2 * THIRD, WIDTH, THIRD),
                    operators(code.get().bars()));
        }
    }

    /** A rectangle for each bar; the unit is the width of a bar and a third of its height. */
    private static String operators(String bars) {
        var operators = new StringBuilder("0 g\n");
        for (int i = 0; i < bars.length(); i++) {
            operators
                    .append(2 * i)
                    .append(
                            switch (bars.charAt(i)) {
                                case '1' -> " 0 1 3 re\n";
                                case '2' -> " 1 1 2 re\n";
                                case '3' -> " 0 1 2 re\n";
                                default -> " 1 1 1 re\n";
                            });
        }
        return operators.append("f\n").toString();
    }
}
