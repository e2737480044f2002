package jp.shikaku.document.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.io.IOException;
import java.util.Map;

/**
 * QRコード: as dense as the room allows, never with modules under 0.33 mm (what office printers and worn cards still give).
 *
 * <p>Error correction M (15 % may be spoilt) if it fits, else L. Drawn as an image of one bit for each module inside the
 * page: less than a quarter of the size of drawn squares.
 */
final class QrImage {
    private static final float SMALLEST_MODULE = 0.33f;
    /** 余白: ISO/IEC 18004 wants four modules on each side. */
    static final int QUIET = 4;
    /** Weighing all eight masks, as the encoder would, took four fifths of the printing time. */
    private static final int[] MASKS = {4, 0, 1, 2, 3, 5, 6, 7};

    private QrImage() {}

    /** Into a white square including the quiet zone. */
    static void draw(Pen pen, Box square, String text) throws IOException {
        int room = (int) (square.width() / SMALLEST_MODULE + 0.001f) - 2 * QUIET;
        var modules = encode(text, ErrorCorrectionLevel.M);
        if (modules.getWidth() > room) {
            modules = encode(text, ErrorCorrectionLevel.L);
        }
        if (modules.getWidth() > room) {
            throw new Setting.DoesNotFit(text);
        }
        float quiet = QUIET * square.width() / (modules.getWidth() + 2 * QUIET);
        pen.fill(square, Color.WHITE);
        pen.raw(square.inset(quiet, quiet), image(modules));
    }

    /**
     * With the first mask under which a scanner reads it. With any one mask, three codes in a thousand happen to look
     * in their data as if a corner were there, and are not found, however well they are printed.
     */
    private static ByteMatrix encode(String text, ErrorCorrectionLevel level) {
        try {
            for (int mask : MASKS) {
                var modules = Encoder.encode(text, level, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))
                        .getMatrix();
                if (QrReader.find(modules).filter(text::equals).isPresent()) {
                    return modules;
                }
            }
        } catch (WriterException e) {
            throw new Setting.DoesNotFit(text);
        }
        throw new Setting.DoesNotFit(text);
    }

    private static String image(ByteMatrix modules) {
        int size = modules.getWidth();
        var hex = new StringBuilder("BI/W " + size + "/H " + size + "/BPC 1/CS/G/F/AHx ID ");
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x += 4) {
                int four = 0;
                for (int bit = 0; bit < 4; bit++) {
                    boolean white = x + bit >= size || modules.get(x + bit, y) == 0;
                    four = four << 1 | (white ? 1 : 0);
                }
                hex.append(Character.forDigit(four, 16));
            }
            if ((size + 3) / 4 % 2 == 1) {
                hex.append('f');
            }
        }
        return hex.append(">\nEI\n").toString();
    }
}
