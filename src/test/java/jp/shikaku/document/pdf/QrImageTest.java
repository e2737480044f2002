package jp.shikaku.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.document.sheet.SheetSamples;
import jp.shikaku.eligibility.DocumentKind;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 読めるQRコード: also of those texts that under an ordinary mask no scanner finds. */
class QrImageTest {

    /** Under mask 4 its data look as if a corner were there. */
    private static final String HARD = "39139993-C00001338|CERTIFICATE|39139993|100|1338|00|1957-03-01|2026-11-05"
            + "|2031-11-04|k1|gWH_7poYabBaJSrfCo_4cS5ZQVU5nqeNM1Vk29HEp4mZGcLWGXhw9xzJFO_zHOfJMaRcCKnR2bSe5oxSwlr6gA";

    @TempDir
    Path directory;

    @Test
    void underOneMaskSomeCodesAreNeverFound() throws Exception {
        var modules = Encoder.encode(HARD, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, 4))
                .getMatrix();

        assertThat(QrReader.find(modules)).isEmpty();
    }

    @Test
    void drawnTheyAreFoundOnThePage() throws Exception {
        Sheet sheet = SheetSamples.sheet(1, DocumentKind.CERTIFICATE, claims -> HARD);
        Path file = directory.resolve("hard.pdf");
        try (var out = Files.newOutputStream(file)) {
            LotPdf.write(
                    Stream.of(new OrderedPage(sheet, new PageMark("E-000001", 1, 1, 1))),
                    DocumentKind.CERTIFICATE,
                    out);
        }

        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(QrReader.scan(pdf, 0)).contains(HARD);
        }
    }
}
