package jp.shikaku.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.sheet.Bars;
import jp.shikaku.document.sheet.CustomerBarcode;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 印刷ファイル, 宛名台紙, 受領書. */
class LotPdfTest {
    private static final Issuer ISSUER = new Issuer("06139992", "しかく健康保険組合", "東京都千代田区霞が関１－２－２", "03-1234-5678");

    @TempDir
    static Path directory;

    private static DocumentSigner signer;

    @BeforeAll
    static void keys() {
        signer = new DocumentSigner(directory.resolve("keys.p12"), "secret", Clock.systemUTC());
    }

    @Test
    void eachPageSaysWhereItBelongs() throws IOException {
        var lot = LotSamples.households(DocumentKind.CERTIFICATE, 6, signer::sign);
        try (var pdf = print(lot)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(lot.size());
            for (int i = 0; i < lot.size(); i++) {
                var mark = lot.get(i).mark();
                assertThat(text(pdf, i))
                        .contains("封筒 " + mark.envelopeId())
                        .contains("通し番号 " + (i + 1))
                        .contains(mark.page() + "／" + mark.pages());
            }
        }
    }

    @Test
    void aDocumentOfItsOwnIsPageOneOfOneInNoEnvelope() throws IOException {
        var out = new ByteArrayOutputStream();
        var page = (OrderedPage)
                LotSamples.alone(DocumentKind.CERTIFICATE, 1, signer::sign).get(0);
        SheetPdf.write(Stream.of(page.sheet()), Form.A4, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(text(pdf, 0)).contains("1／1").doesNotContain("封筒");
        }
    }

    /** As the sorting machine does: looks at the ink, not at the file. */
    @Test
    void theBarcodeOnThePageIsThatOfTheAddress() throws IOException {
        var lot = LotSamples.households(DocumentKind.NOTICE, 12, claims -> null);
        try (var pdf = print(lot, DocumentKind.NOTICE)) {
            var renderer = new PDFRenderer(pdf);
            int read = 0;
            for (int i = 0; i < lot.size(); i++) {
                var picture = renderer.renderImageWithDPI(i, 254, ImageType.GRAY);
                var expected = barcode(lot.get(i));
                if (expected == null) {
                    assertThat(inked(picture, 24, 103.9f, 53, 53.2f)).isZero();
                } else {
                    assertThat(Bars.read(scan(picture))).isEqualTo(Bars.read(expected.bars()));
                    read++;
                }
            }
            assertThat(read).isPositive().isLessThan(lot.size());
        }
    }

    /** 上下左右2mm以上の空白. */
    @Test
    void nothingStandsWithinTwoMillimetresOfTheBarcode() throws IOException {
        var lot = LotSamples.alone(DocumentKind.CERTIFICATE, 12, signer::sign);
        try (var pdf = print(lot)) {
            var renderer = new PDFRenderer(pdf);
            for (int i = 0; i < lot.size(); i++) {
                var picture = renderer.renderImageWithDPI(i, 254, ImageType.GRAY);
                assertThat(inked(picture, 22, 105.8f, 50, 51.9f))
                        .as("above, page " + i)
                        .isZero();
                assertThat(inked(picture, 22, 105.8f, 55.8f, 57.6f))
                        .as("below, page " + i)
                        .isZero();
                assertThat(inked(picture, 22, 23.9f, 50, 57.6f))
                        .as("left, page " + i)
                        .isZero();
                assertThat(inked(picture, 104, 105.8f, 50, 57.6f))
                        .as("right, page " + i)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 様, お一人",
        "2, 御中, 団体",
        "40, 様, 並べられる最大",
        "41, 様, 1件だけ入りきらない",
        "300, 御中, 大きな施設",
    })
    void theAddressSheetTellsWhatTheEnvelopeHolds(int people, String title, String why) throws IOException {
        var contents = IntStream.rangeClosed(1, people)
                .mapToObj(i -> "記号 100 番号 %d 枝番 00　氏名%d".formatted(1000 + i, i))
                .toList();
        var sheet = address(contents, title.equals("御中"));
        try (var pdf = print(List.of(sheet))) {
            var text = text(pdf, 0);
            assertThat(text).as(why).contains("〒100-0013", "しかく商事　" + title, people + "名分");
            assertThat(text).contains(contents.subList(0, Math.min(people, people == 40 ? 40 : 39)));
            assertThat(text.contains("ほか " + (people - 39) + "通")).isEqualTo(people > 40);
        }
    }

    @Test
    void aFileHoldsOneKindOnly() {
        assertThat(rejected(LotSamples.alone(DocumentKind.NOTICE, 2, claims -> null)))
                .containsExactly("DOC-003", "DOC-003");
    }

    @Test
    void anAddressSheetThatCannotBePrintedIsRefused() {
        assertThat(rejected(List.of(address(List.of("\uE000"), false)))).containsExactly("DOC-001");
        assertThat(rejected(List.of(address(List.of("長".repeat(900)), false)))).containsExactly("DOC-002");
        assertThat(rejected(List.of())).containsExactly("DOC-005");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "25, 1", "26, 2", "51, 3"})
    void theReceiptListsEverybodyAndIsSignedAtTheEnd(int people, int pages) throws IOException {
        try (var pdf = receipts(Stream.of(receipt("0001", people), receipt("0002", 1)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages + 1);
            for (int page = 0; page < pages; page++) {
                assertThat(text(pdf, page))
                        .contains("受領書", "株式会社しかく（0001）", "資格確認書　" + people + "通", (page + 1) + "／" + pages)
                        .contains("L-7");
                assertThat(text(pdf, page).contains("受け取りました")).isEqualTo(page == pages - 1);
            }
            for (int i = 0; i < people; i++) {
                assertThat(text(pdf, i / 25)).contains("番号 " + (1000 + i)).contains("山田　" + i + "郎");
            }
            assertThat(text(pdf, pages)).contains("（0002）", "1／1").doesNotContain("（0001）");
        }
    }

    @Test
    void anEmployerWhoseNameIsNotKnownIsListedByItsCode() throws IOException {
        var nameless = new Receipt(ISSUER, "L-7", DocumentKind.CERTIFICATE, "0003", "", List.of());
        try (var pdf = receipts(Stream.of(nameless))) {
            assertThat(text(pdf, 0)).contains("0003").doesNotContain("（0003）");
        }
    }

    @Test
    void receiptsThatCannotBePrintedAreRefused() {
        var bad = new Receipt(
                ISSUER,
                "L-7",
                DocumentKind.CERTIFICATE,
                "0001",
                "",
                List.of(new ReceiptLine(new InsuredId("100", "1", "00"), "\uE000", "N-1")));
        assertThatThrownBy(() -> ReceiptList.write(Stream.of(bad), new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("DOC-001"));
        assertThatThrownBy(() -> ReceiptList.write(Stream.of(), new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("DOC-005"));
    }

    private static CustomerBarcode barcode(LotPage page) {
        return page instanceof OrderedPage one
                ? CustomerBarcode.of(
                                one.sheet().recipient().postalCode(),
                                one.sheet().recipient().address())
                        .orElse(null)
                : CustomerBarcode.of(((AddressSheet) page).postalCode(), ((AddressSheet) page).address())
                        .orElse(null);
    }

    /** Ten pixels a millimetre; the upper and the lower third of each bar tell which of the four it is. */
    private static String scan(BufferedImage picture) {
        var bars = new StringBuilder();
        for (int bar = 0; bar < 67; bar++) {
            float x = 24 + 1.2f * bar;
            boolean up = inked(picture, x + 0.2f, x + 0.4f, 52.4f, 52.9f) > 0;
            boolean down = inked(picture, x + 0.2f, x + 0.4f, 54.8f, 55.3f) > 0;
            assertThat(inked(picture, x + 0.2f, x + 0.4f, 53.6f, 54.1f)).isPositive();
            assertThat(inked(picture, x + 0.8f, x + 1, 52, 55.6f)).as("gap").isZero();
            bars.append(up ? down ? 1 : 2 : down ? 3 : 4);
        }
        return bars.toString();
    }

    /** How many pixels of that part of the page, in mm, are darker than paper. */
    private static int inked(BufferedImage picture, float left, float right, float top, float bottom) {
        int count = 0;
        for (int y = Math.round(top * 10); y < Math.round(bottom * 10); y++) {
            for (int x = Math.round(left * 10); x < Math.round(right * 10); x++) {
                count += (picture.getRaster().getSample(x, y, 0) < 128) ? 1 : 0;
            }
        }
        return count;
    }

    private static AddressSheet address(List<String> contents, boolean toOrganization) {
        return new AddressSheet(
                new PageMark("E-000001", 1, contents.size() + 1, 1),
                Envelope.LONG_3,
                ISSUER,
                "100-0013",
                "東京都千代田区霞が関1丁目3番2号",
                "しかく商事",
                toOrganization,
                contents);
    }

    private static Receipt receipt(String employer, int people) {
        return new Receipt(
                ISSUER,
                "L-7",
                DocumentKind.CERTIFICATE,
                employer,
                "株式会社しかく",
                IntStream.range(0, people)
                        .mapToObj(i -> new ReceiptLine(
                                new InsuredId("100", "" + (1000 + i), "00"), "山田　" + i + "郎", "06139992-C" + i))
                        .toList());
    }

    private static PDDocument receipts(Stream<Receipt> receipts) throws IOException {
        var out = new ByteArrayOutputStream();
        ReceiptList.write(receipts, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<String> rejected(List<LotPage> pages) {
        var out = new ByteArrayOutputStream();
        try {
            LotPdf.write(pages.stream(), DocumentKind.CERTIFICATE, out);
        } catch (Rejected refused) {
            assertThat(out.size()).isZero();
            return refused.problems().stream().map(Problem::code).toList();
        }
        return List.of();
    }

    private static PDDocument print(List<LotPage> pages) throws IOException {
        return print(pages, DocumentKind.CERTIFICATE);
    }

    private static PDDocument print(List<? extends LotPage> pages, DocumentKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        LotPdf.write(pages.stream(), kind, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf);
    }
}
