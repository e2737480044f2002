package jp.shikaku.document.pdf;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** QRコードの読み取り. */
final class QrReader {
    /** A look misses one code in a hundred, because of how modules fall on pixels; each of these misses others. */
    private static final int[] DPI = {400, 250, 300, 350, 200, 500};

    private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    /** Pixels a module: of 27 codes that no scanner found, 26 are not found so either; smaller, fewer are told apart. */
    private static final int LARGE = 5;

    private final Decoder decoder = new Decoder();

    /** From the modules as they stand in the file. */
    Optional<String> read(PDInlineImage image) {
        try {
            return Optional.of(decoder.decode(modules(image)).getText());
        } catch (ChecksumException | FormatException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static BitMatrix modules(PDInlineImage image) throws IOException {
        byte[] rows = image.getData();
        var modules = new BitMatrix(image.getWidth(), image.getHeight());
        int bytes = (image.getWidth() + 7) / 8;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((rows[y * bytes + x / 8] >> 7 - x % 8 & 1) == 0) {
                    modules.set(x, y);
                }
            }
        }
        return modules;
    }

    /** As a scanner sees the page: drawn, then looked for; of the page only the part with the card. */
    static Optional<String> scan(PDDocument document, int page) throws IOException {
        var whole = document.getPage(page).getMediaBox();
        document.getPage(page).setCropBox(new PDRectangle(whole.getWidth(), whole.getHeight() / 3));
        var renderer = new PDFRenderer(document);
        for (int dpi : DPI) {
            var light = light(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY));
            for (Binarizer look : List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
                try {
                    return Optional.of(new QRCodeReader()
                            .decode(new BinaryBitmap(look), HARD)
                            .getText());
                } catch (ReaderException notAtThisLook) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /** As a scanner would that sees them without a flaw. */
    static Optional<String> find(ByteMatrix modules) {
        int size = modules.getWidth();
        var picture = new BitMatrix((size + 2 * QrImage.QUIET) * LARGE);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y) == 1) {
                    picture.setRegion((x + QrImage.QUIET) * LARGE, (y + QrImage.QUIET) * LARGE, LARGE, LARGE);
                }
            }
        }
        try {
            return Optional.of(new Decoder()
                    .decode(new Detector(picture).detect(HARD).getBits())
                    .getText());
        } catch (ReaderException notFound) {
            return Optional.empty();
        }
    }

    private static LuminanceSource light(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int width = grey.getWidth();
        int height = grey.getHeight();
        return new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
    }
}
