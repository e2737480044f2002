package jp.shikaku.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shikaku.common.Wareki;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.qr.Verification;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.document.sheet.SheetSamples;
import jp.shikaku.member.InsuredId;
import jp.shikaku.server.Scanner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads back what was printed: the person on the page is the person ordered. */
class SheetPdfTest {
    private static final int MANY = 220;

    @TempDir
    static Path directory;

    private static DocumentSigner signer;
    private static List<Sheet> certificates;
    private static List<Sheet> notices;

    @BeforeAll
    static void sheets() {
        signer = new DocumentSigner(directory.resolve("keys.p12"), "secret", Clock.systemUTC());
        certificates = SheetSamples.certificates(MANY, signer::sign).toList();
        notices = SheetSamples.notices(MANY).toList();
    }

    @Test
    void everyItemIsOnTheCard() throws IOException {
        try (var pdf = read(print(certificates, Form.CARD))) {
            var pages = texts(pdf);
            assertThat(pages).hasSize(2 * MANY);
            for (int i = 0; i < MANY; i++) {
                assertOn(pages.get(2 * i), onTheCard(certificates.get(i)));
                assertThat(pages.get(2 * i + 1))
                        .contains("臓器提供", certificates.get(i).documentNumber());
                assertThat(pages.get(2 * i + 1).contains("性別"))
                        .isEqualTo(certificates.get(i).holder().sexOnBack());
            }
        }
    }

    @Test
    void everyItemIsOnTheLetterWithItsCard() throws IOException {
        try (var pdf = read(print(certificates, Form.A4))) {
            var pages = texts(pdf);
            assertThat(pages).hasSize(MANY);
            for (int i = 0; i < MANY; i++) {
                assertOn(pages.get(i), onTheCard(certificates.get(i)));
                assertOn(pages.get(i), onTheEnvelope(certificates.get(i).recipient()));
            }
        }
    }

    @Test
    void everyItemIsOnTheNotice() throws IOException {
        try (var pdf = read(print(notices, Form.A4))) {
            var pages = texts(pdf);
            assertThat(pages).hasSize(MANY);
            for (int i = 0; i < MANY; i++) {
                assertOn(pages.get(i), onTheNotice(notices.get(i)));
                assertOn(pages.get(i), onTheEnvelope(notices.get(i).recipient()));
                assertThat(pages.get(i)).doesNotContain("資格確認書");
            }
        }
    }

    @Test
    void oneByOneTheySayTheSameAsInOneFile() throws IOException {
        for (var form : Form.values()) {
            var some = certificates.subList(0, 8);
            var alone = new ArrayList<String>();
            for (var sheet : some) {
                try (var pdf = read(print(List.of(sheet), form))) {
                    alone.addAll(texts(pdf));
                }
            }
            try (var pdf = read(print(some, form))) {
                assertThat(texts(pdf)).isEqualTo(alone);
            }
        }
    }

    /** Others have mailed the page of somebody who was served in the same second. */
    @Test
    void printedAtTheSameTimeEachGetsTheirOwn() throws IOException {
        var some = certificates.subList(0, 24);
        var printed = some.parallelStream()
                .map(sheet -> print(List.of(sheet), Form.CARD))
                .toList();
        for (int i = 0; i < printed.size(); i++) {
            try (var pdf = read(printed.get(i))) {
                assertOn(texts(pdf).get(0), onTheCard(some.get(i)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 210, 297, 1", "CARD, 85.6, 54, 2"})
    void theFileSuitsAPrintShopAndAScreenReader(Form form, float width, float height, int pagesEach)
            throws IOException {
        try (var pdf = read(print(certificates.subList(0, 3), form))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3 * pagesEach);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("資格確認書");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("ja");
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / Pen.MM).isCloseTo(width, within(0.01f));
                assertThat(page.getMediaBox().getHeight() / Pen.MM).isCloseTo(height, within(0.01f));
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansJP-(Regular|Bold)");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 1", "CARD, 2"})
    void theQrOnThePageProvesTheCertificate(Form form, int pagesEach) throws Exception {
        var sample = new ArrayList<>(certificates.subList(0, 4));
        sample.add(withId(certificates.get(0), new InsuredId("しかく東京支部第一二三四五六七八九十課係", "12345678901234567890", "00")));
        try (var pdf = read(print(sample, form))) {
            var renderer = new PDFRenderer(pdf);
            for (int i = 0; i < sample.size(); i++) {
                var read = Scanner.scan(renderer, i * pagesEach);
                assertThat(read).isEqualTo(sample.get(i).signature());
                assertThat(signer.verify(read))
                        .isInstanceOfSatisfying(
                                Verification.Genuine.class,
                                genuine -> assertThat(genuine.claims().id())
                                        .isEqualTo(genuine.claims().id()));
                assertThat(signer.verify(read.replaceFirst("\\.e", ".f"))).isInstanceOf(Verification.Refused.class);
            }
        }
    }

    @Test
    void aVariantIsPrintedAsItsCharacter() throws IOException {
        var name = "辻" + Character.toString(0xE0100) + "　葛" + Character.toString(0xFE00);

        var text = textOf(Stream.of(SheetSamples.named(certificates.get(0), name)), Form.A4);

        assertThat(text).contains("辻　葛");
    }

    @Test
    void aHeldMailingShowsNoAddress() throws IOException {
        var sheet = certificates.get(0);

        var text = textOf(Stream.of(sheet.withoutAddress()), Form.A4);

        assertThat(text).contains("発送保留").doesNotContain(sheet.recipient().address());
    }

    private static String textOf(Stream<Sheet> sheets, Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetPdf.write(sheets, form, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theExtraFontHasWhatOursLack() throws IOException {
        var file = directory.resolve("extra.ttf");
        try (var in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        var name = "髙א橋";
        assertThat(MissingGlyphs.in(name)).containsExactly("א");
        System.setProperty(PaperFonts.EXTRA, file.toString());
        try {
            assertThat(MissingGlyphs.in(name)).isEmpty();
            try (var pdf = read(print(List.of(SheetSamples.named(certificates.get(0), name)), Form.CARD))) {
                assertThat(texts(pdf).get(0)).contains(name);
            }
        } finally {
            System.clearProperty(PaperFonts.EXTRA);
        }
    }

    private static List<String> onTheCard(Sheet sheet) {
        var holder = sheet.holder();
        var items = new ArrayList<>(onBoth(sheet));
        items.addAll(List.of(
                sheet.issuer().scheme() + "資格確認書",
                "有効期限" + Wareki.format(sheet.validUntil()),
                "交付年月日" + Wareki.format(sheet.issuedOn()),
                "性別" + (holder.sexOnBack() ? "裏面に記載" : holder.sex().label()),
                sheet.issuer().address(),
                sheet.issuer().phone()));
        if (sheet.specialTreatment()) {
            items.add("特別療養窓口では10割");
        }
        if (sheet.onRequest() != null) {
            items.add(sheet.onRequest().limitClass() + "（発効期日"
                    + Wareki.format(sheet.onRequest().limitClassFrom()));
            items.add("長期入院該当" + Wareki.format(sheet.onRequest().longStayFrom()));
            items.add("特定疾病" + sheet.onRequest().specificDisease());
        }
        return items;
    }

    private static List<String> onTheNotice(Sheet sheet) {
        var items = new ArrayList<>(onBoth(sheet));
        items.addAll(List.of(
                "資格情報のお知らせ",
                "（資格情報通知書）",
                "通知年月日" + Wareki.format(sheet.issuedOn()),
                "この通知書のみでは、保険医療機関等を受診することはできません。",
                "マイナンバーカードと一緒に（またはマイナンバーカードとマイナポータルの画面と一緒に）"));
        if (sheet.ratio() != null && sheet.ratio().until() != null) {
            items.add(Wareki.format(sheet.ratio().until()));
        }
        return items;
    }

    private static List<String> onBoth(Sheet sheet) {
        Holder holder = sheet.holder();
        return Stream.of(
                        sheet.documentNumber(),
                        "氏名" + holder.name(),
                        holder.kana(),
                        "生年月日" + Wareki.format(holder.birthDate()),
                        "記号・番号" + holder.id(),
                        Wareki.format(holder.acquiredOn()),
                        holder.relation().label(),
                        holder.insuredPersonName() == null ? null : "被保険者氏名" + holder.insuredPersonName(),
                        "保険者番号" + sheet.issuer().number(),
                        "保険者名称" + sheet.issuer().name(),
                        sheet.ratio() == null ? null : sheet.ratio().ratio().label(),
                        sheet.ratio() == null
                                ? null
                                : Wareki.format(sheet.ratio().from()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> onTheEnvelope(Recipient to) {
        return Stream.of(to.postalCode(), to.address(), to.name() + "様", to.employerCode())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void assertOn(String page, List<String> items) {
        assertThat(page).contains(items.stream().map(SheetPdfTest::packed).toArray(String[]::new));
    }

    /** Lines break where there is room, so spaces do not count. */
    private static String packed(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static List<String> texts(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(packed(stripper.getText(pdf)));
        }
        return pages;
    }

    private static Sheet withId(Sheet sheet, InsuredId id) {
        var holder = sheet.holder();
        var other = SheetSamples.with(
                sheet,
                new Holder(
                        holder.name(),
                        holder.kana(),
                        holder.birthDate(),
                        holder.sex(),
                        holder.sexOnBack(),
                        id,
                        holder.acquiredOn(),
                        holder.relation(),
                        holder.insuredPersonName()),
                "");
        return SheetSamples.with(other, other.holder(), signer.sign(claims(other)));
    }

    private static QrClaims claims(Sheet sheet) {
        return new QrClaims(
                sheet.documentNumber(),
                sheet.kind(),
                sheet.issuer().number(),
                sheet.holder().id(),
                sheet.holder().birthDate(),
                sheet.issuedOn(),
                sheet.validUntil());
    }

    private static byte[] print(List<Sheet> sheets, Form form) {
        var out = new ByteArrayOutputStream();
        SheetPdf.write(sheets.stream(), form, out);
        return out.toByteArray();
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }
}
