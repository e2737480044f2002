package jp.shikaku.server;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A scanner for the QR of a page: looks at it more than once, as a phone held over it does. */
public final class Scanner {

    /** One look misses one code in fifty, whatever the resolution; each of these misses others. */
    private static final int[] LOOKS = {250, 350, 400, 600};

    private Scanner() {}

    public static String scan(PDFRenderer renderer, int page) throws IOException {
        for (int dpi : LOOKS) {
            var light = new BufferedImageLuminanceSource(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY));
            for (Binarizer look : List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
                try {
                    return new QRCodeReader()
                            .decode(new BinaryBitmap(look), Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
                } catch (ReaderException notAtThisLook) {
                    continue;
                }
            }
        }
        throw new AssertionError("No QR can be read on page " + (page + 1));
    }
}
