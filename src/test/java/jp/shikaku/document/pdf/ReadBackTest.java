package jp.shikaku.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.document.sheet.SheetSamples;
import jp.shikaku.eligibility.DocumentKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 読み戻し: each mix-up is made first, then must be found. */
class ReadBackTest {
    private static final int MANY = 220;
    private static final int FEW = 24;
    private static final int MINE = 13;
    private static final int OTHER = 14;

    @TempDir
    static Path directory;

    private static DocumentSigner signer;
    private static List<LotPage> ordered;

    @BeforeAll
    static void order() {
        signer = new DocumentSigner(directory.resolve("keys.p12"), "secret", Clock.systemUTC());
        ordered = LotSamples.alone(DocumentKind.CERTIFICATE, FEW, signer::sign);
    }

    @ParameterizedTest
    @EnumSource(names = {"CERTIFICATE", "NOTICE"})
    void aFileAsOrderedHasNoProblem(DocumentKind kind) throws IOException {
        var lot = LotSamples.households(kind, MANY, kind == DocumentKind.CERTIFICATE ? signer::sign : claims -> null);
        var read = new ArrayList<Integer>();

        var problems = ReadBack.check(print(lot, kind), lot.iterator(), signer::verify, read::add);

        assertThat(problems).isEmpty();
        assertThat(read).hasSize(lot.size()).endsWith(lot.size());
    }

    @Test
    void aWithheldAddressIsReadBackToo() throws IOException {
        var held = with(MINE, sheet(MINE).withoutAddress());

        assertThat(readBack(print(held, DocumentKind.CERTIFICATE), held)).isEmpty();
        assertThat(codesOf(held)).containsExactly("DOC-042", "DOC-042");
    }

    @Test
    void swappedPagesAreFound() throws IOException {
        var printed = new ArrayList<>(ordered);
        Collections.swap(printed, MINE, OTHER);

        assertThat(pagesOf(printed)).containsOnly(MINE + 1, OTHER + 1);
    }

    @Test
    void swappedPeopleInTheRightEnvelopesAreFound() throws IOException {
        var printed = new ArrayList<>(ordered);
        printed.set(MINE, new OrderedPage(sheet(OTHER), ordered.get(MINE).mark()));
        printed.set(OTHER, new OrderedPage(sheet(MINE), ordered.get(OTHER).mark()));

        assertThat(pagesOf(printed)).containsOnly(MINE + 1, OTHER + 1);
    }

    @Test
    void aMissingPageIsFound() throws IOException {
        var printed = new ArrayList<>(ordered);
        printed.remove(MINE);

        assertThat(codesOf(printed)).contains("DOC-040", "DOC-042");
    }

    @Test
    void theLastPageMissingIsFound() throws IOException {
        assertThat(codesOf(ordered.subList(0, FEW - 1))).containsExactly("DOC-040");
    }

    @Test
    void aDoubledPageIsFound() throws IOException {
        var printed = new ArrayList<>(ordered);
        printed.add(ordered.get(FEW - 1));

        assertThat(codesOf(printed)).containsExactly("DOC-040");
    }

    @Test
    void aPageTwiceInPlaceOfAnotherIsFound() throws IOException {
        var printed = new ArrayList<>(ordered);
        printed.set(MINE, ordered.get(OTHER));

        assertThat(pagesOf(printed)).containsOnly(MINE + 1);
    }

    @Test
    void anotherEnvelopeIsFound() throws IOException {
        for (var mark : List.of(new PageMark("E-000015", 1, 1, 14), new PageMark("E-000014", 1, 2, 14))) {
            var printed = new ArrayList<>(ordered);
            printed.set(MINE, new OrderedPage(sheet(MINE), mark));

            assertThat(codesOf(printed)).containsExactly("DOC-042", "DOC-043");
        }
    }

    @Test
    void theQrOfAnotherPersonIsFound() throws IOException {
        var problems = problemsOf(with(
                MINE,
                SheetSamples.with(
                        sheet(MINE), sheet(MINE).holder(), sheet(OTHER).signature())));

        assertThat(problems).extracting(Problem::code).containsExactly("DOC-045");
        assertThat(problems.get(0).args())
                .contains(sheet(MINE).documentNumber(), sheet(OTHER).documentNumber());
    }

    /** The mix-up came before the printing: page and order agree, but the QR speaks of somebody else. */
    @Test
    void aQrOrderedForAnotherPersonIsFound() throws IOException {
        var mixed = with(
                MINE,
                SheetSamples.with(
                        sheet(MINE), sheet(MINE).holder(), sheet(OTHER).signature()));

        assertThat(readBack(print(mixed, DocumentKind.CERTIFICATE), mixed))
                .extracting(Problem::code)
                .containsExactly("DOC-045");
    }

    @Test
    void aForgedSignatureIsFound() throws IOException {
        var forger = new DocumentSigner(directory.resolve("forged.p12"), "secret", Clock.systemUTC());
        var forged = with(MINE, SheetSamples.sheet(MINE, DocumentKind.CERTIFICATE, forger::sign));

        assertThat(readBack(print(forged, DocumentKind.CERTIFICATE), forged))
                .extracting(Problem::code)
                .containsExactly("DOC-046");
    }

    /** Only the name, only the reading, only the birthday … is another's. */
    @Test
    void oneItemOfAnotherPersonIsFound() throws IOException {
        var mine = ordered.subList(MINE, MINE + 1);
        for (int other = OTHER; other < FEW; other++) {
            for (var mixed : mixed(sheet(MINE), sheet(other))) {
                var printed =
                        List.<LotPage>of(new OrderedPage(mixed, mine.get(0).mark()));
                assertThat(readBack(print(printed, DocumentKind.CERTIFICATE), mine))
                        .as(mixed.toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aTextOfAnotherPersonBesideTheOwnIsFound() throws IOException {
        assertThat(readBack(withText("高橋　美咲"), ordered))
                .extracting(Problem::code)
                .containsExactly("DOC-043");
    }

    /** A number has got into the form that is drawn once for all. */
    @Test
    void aPersonInWhatAllPagesShareIsFound() throws IOException {
        var file = print(ordered, DocumentKind.CERTIFICATE);
        try (var pdf = Loader.loadPDF(file.toFile());
                var font = ReadBackTest.class.getResourceAsStream("/fonts/NotoSansJP-Regular.ttf")) {
            var form = new PDFormXObject(pdf);
            form.setBBox(new PDRectangle(600, 20));
            var canvas = new PDAppearanceStream(form.getCOSObject());
            canvas.setResources(new PDResources());
            try (var content = new PDPageContentStream(pdf, canvas)) {
                content.beginText();
                content.setFont(PDType0Font.load(pdf, font), 8);
                content.showText(Words.number(sheet(MINE)));
                content.endText();
            }
            pdf.getPage(0).getResources().add(form);

            assertThat(readBack(saved(pdf), ordered))
                    .extracting(Problem::code)
                    .isNotEmpty()
                    .containsOnly("DOC-043");
        }
    }

    @Test
    void twelveDigitsAreFound() throws IOException {
        assertThat(readBack(withText("1234 5678 9012"), ordered))
                .extracting(Problem::code)
                .containsExactly("DOC-047");
    }

    @Test
    void twelveDigitsInANameAreFound() throws IOException {
        var named = with(MINE, SheetSamples.named(sheet(MINE), "高橋　123456789012"));

        assertThat(readBack(print(named, DocumentKind.CERTIFICATE), named))
                .extracting(Problem::code)
                .containsExactly("DOC-047");
    }

    @Test
    void aSecondQrIsFound() throws IOException {
        var file = edited("BI/W 8/H 1/BPC 1/CS/G/F/AHx ID 00>\nEI\n");

        assertThat(readBack(file, ordered)).extracting(Problem::code).containsExactly("DOC-044");
    }

    @Test
    void aQrOnANoticeIsFound() throws IOException {
        var notices = LotSamples.alone(DocumentKind.NOTICE, 1, claims -> null);
        var file = print(LotSamples.alone(DocumentKind.CERTIFICATE, 1, signer::sign), DocumentKind.CERTIFICATE);

        assertThat(readBack(file, notices)).extracting(Problem::code).contains("DOC-044");
    }

    /** In the file, but covered on paper; of 24 pages looked at twice, the 14th is one. */
    @Test
    void aQrThatCannotBeSeenIsFound() throws IOException {
        assertThat(readBack(edited("1 g 0 0 600 900 re f\n"), ordered, 2))
                .extracting(Problem::code)
                .containsExactly("DOC-048");
    }

    @Test
    void aTornFileIsFound() throws IOException {
        var whole = Files.readAllBytes(print(ordered, DocumentKind.CERTIFICATE));
        for (int length : new int[] {0, 100, whole.length / 2}) {
            var torn = directory.resolve("torn-" + length + ".pdf");
            Files.write(torn, Arrays.copyOf(whole, length));

            assertThat(readBack(torn, ordered)).as(length + " bytes").isNotEmpty();
        }
    }

    @Test
    void aFileThatIsNotThereIsFound() {
        assertThat(readBack(directory.resolve("nowhere.pdf"), ordered))
                .extracting(Problem::code)
                .containsExactly("DOC-041");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 42, 43, 44, 45, 46, 47, 48})
    void everyProblemSaysWhatToDo(int code) {
        assertThat(Problems.text(Problem.of("DOC-0" + code, "", "1", "2", "3"))).endsWith("ください。");
    }

    private static Sheet sheet(int i) {
        return ((OrderedPage) ordered.get(i)).sheet();
    }

    private static List<LotPage> with(int index, Sheet sheet) {
        var pages = new ArrayList<>(ordered);
        pages.set(index, new OrderedPage(sheet, ordered.get(index).mark()));
        return pages;
    }

    private static List<Problem> readBack(Path file, List<LotPage> pages) {
        return readBack(file, pages, 0);
    }

    private static List<Problem> readBack(Path file, List<LotPage> pages, int looks) {
        return ReadBack.check(file, pages.iterator(), signer::verify, page -> {}, looks);
    }

    private static List<Problem> problemsOf(List<LotPage> printed) throws IOException {
        return readBack(print(printed, DocumentKind.CERTIFICATE), ordered);
    }

    private static List<String> codesOf(List<LotPage> printed) throws IOException {
        return problemsOf(printed).stream().map(Problem::code).toList();
    }

    private static Stream<Integer> pagesOf(List<LotPage> printed) throws IOException {
        return problemsOf(printed).stream()
                .map(problem -> Integer.valueOf(problem.args().get(0)));
    }

    private static Path print(List<LotPage> pages, DocumentKind kind) throws IOException {
        var file = Files.createTempFile(directory, "lot", ".pdf");
        try (var out = Files.newOutputStream(file)) {
            LotPdf.write(pages.stream(), kind, out);
        }
        return file;
    }

    private static Path withText(String text) throws IOException {
        var file = print(ordered, DocumentKind.CERTIFICATE);
        try (var pdf = Loader.loadPDF(file.toFile());
                var font = ReadBackTest.class.getResourceAsStream("/fonts/NotoSansJP-Regular.ttf")) {
            try (var content = new PDPageContentStream(pdf, pdf.getPage(MINE), AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(PDType0Font.load(pdf, font), 8);
                content.newLineAtOffset(10, 400);
                content.showText(text);
                content.endText();
            }
            return saved(pdf);
        }
    }

    /** With further operators at the end of one page. */
    private static Path edited(String operators) throws IOException {
        try (var pdf = Loader.loadPDF(print(ordered, DocumentKind.CERTIFICATE).toFile())) {
            var page = pdf.getPage(MINE);
            var stream = new PDStream(pdf);
            try (var in = page.getContents();
                    var out = stream.createOutputStream()) {
                in.transferTo(out);
                out.write(operators.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            return saved(pdf);
        }
    }

    private static Path saved(PDDocument pdf) throws IOException {
        var file = Files.createTempFile(directory, "edited", ".pdf");
        pdf.save(file.toFile());
        return file;
    }

    private static List<Sheet> mixed(Sheet mine, Sheet other) {
        var a = mine.holder();
        var b = other.holder();
        return Stream.of(
                        with(mine, mine.documentNumber(), holder(b.name(), a, a, a, a), mine.recipient()),
                        with(mine, mine.documentNumber(), holder(a.name(), b, a, a, a), mine.recipient()),
                        with(mine, mine.documentNumber(), holder(a.name(), a, b, a, a), mine.recipient()),
                        with(mine, mine.documentNumber(), holder(a.name(), a, a, b, a), mine.recipient()),
                        with(mine, mine.documentNumber(), holder(a.name(), a, a, a, b), mine.recipient()),
                        with(mine, other.documentNumber(), a, mine.recipient()),
                        with(mine, mine.documentNumber(), a, other.recipient()))
                .filter(mixed -> !mixed.equals(mine))
                .toList();
    }

    private static Holder holder(String name, Holder kana, Holder birth, Holder id, Holder relation) {
        return new Holder(
                name,
                kana.kana(),
                birth.birthDate(),
                birth.sex(),
                birth.sexOnBack(),
                id.id(),
                relation.acquiredOn(),
                relation.relation(),
                relation.insuredPersonName());
    }

    private static Sheet with(Sheet sheet, String number, Holder holder, Recipient recipient) {
        return new Sheet(
                sheet.kind(),
                number,
                sheet.issuedOn(),
                sheet.validUntil(),
                holder,
                sheet.issuer(),
                sheet.ratio(),
                sheet.onRequest(),
                sheet.specialTreatment(),
                recipient,
                sheet.signature());
    }
}
