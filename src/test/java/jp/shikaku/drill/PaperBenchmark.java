package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.document.pdf.BarePdf;
import jp.shikaku.document.pdf.LotPage;
import jp.shikaku.document.pdf.LotPdf;
import jp.shikaku.document.pdf.OrderedPage;
import jp.shikaku.document.pdf.PageMark;
import jp.shikaku.document.pdf.ReadBack;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 印刷の速さ, on two threads, a file each: signing and drawing, and the same with every page read back, beside the limit:
 * bare PDFBox drawing (and reading) as many glyphs and the JDK making (and proving) as many signatures. Not part of the build: {@code mvn test -Dtest=PaperBenchmark}, {@code -Dshikaku.benchmark.pages} = pages a file.
 *
 * <p>The machine must have nothing else to do; all are measured in turns, and the best turn of each counts.
 */
class PaperBenchmark {
    private static final int PAGES = Integer.getInteger("shikaku.benchmark.pages", 5_000);
    private static final int THREADS = 2;
    private static final int TURNS = 3;
    private static final Issuer ISSUER = new Issuer("06139992", "しかく健康保険組合", "東京都千代田区霞が関１－２－２", "03-1234-5678");
    private static final String[] SURNAMES = {"佐藤", "鈴木", "髙橋", "田中", "伊藤", "渡邉", "山本", "中村", "小林", "加藤"};
    private static final String[] NAMES = {"美咲", "翔太", "陽子", "健一", "さくら", "大輔", "幸子", "誠", "千代", "蓮"};
    private static final String[] TOWNS = {"千代田区霞が関", "新宿区西新宿", "世田谷区北沢", "大田区蒲田本町", "足立区千住旭町"};

    @TempDir
    Path directory;

    private DocumentSigner signer;

    private interface Work {
        void on(int thread) throws IOException;
    }

    @Test
    void pagesPerSecondBesideTheLimit() throws Exception {
        signer = new DocumentSigner(directory.resolve("keys.p12"), "secret", Clock.systemUTC());
        drawn(0, 200);
        var bare = new BarePdf(file(0), 200);
        var best = new TreeMap<String, Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            best.merge("drawing", rate(thread -> bare(bare, thread)), Math::max);
            best.merge("signing", rate(thread -> signatures(false)), Math::max);
            best.merge("signing and proving", rate(thread -> signatures(true)), Math::max);
            best.merge("reading", rate(thread -> BarePdf.read(file(thread))), Math::max);
            best.merge("ours", rate(thread -> drawn(thread, PAGES)), Math::max);
            best.merge("ours, read back", rate(thread -> readBack(drawn(thread, PAGES), thread)), Math::max);
        }
        double draw = best.get("drawing");
        double signed = together(draw, best.get("signing"));
        double read = together(draw, best.get("signing and proving"), best.get("reading"));
        System.out.printf(
                """
                %d pages, %d glyphs a page beside the printed form, two threads, best of %d
                bare PDFBox, drawing                       %7.0f pages/s
                bare PDFBox, drawing; JDK, signing         %7.0f pages/s
                the same; PDFBox, reading; JDK, proving    %7.0f pages/s
                sign, draw                                 %7.0f pages/s  %.2f of drawing, %.2f of drawing and signing
                sign, draw, read back                      %7.0f pages/s  %.2f of drawing, %.2f of all four
                """,
                THREADS * PAGES,
                bare.glyphs(),
                TURNS,
                draw,
                signed,
                read,
                best.get("ours"),
                best.get("ours") / draw,
                best.get("ours") / signed,
                best.get("ours, read back"),
                best.get("ours, read back") / draw,
                best.get("ours, read back") / read);
    }

    /** The rate of one thing after the other. */
    private static double together(double... rates) {
        return 1 / DoubleStream.of(rates).map(rate -> 1 / rate).sum();
    }

    /** What the JDK by itself needs for as many signatures (ES256). */
    private static void signatures(boolean proven) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var keys = generator.generateKeyPair();
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            byte[] text = new byte[200];
            for (int page = 0; page < PAGES; page++) {
                signature.initSign(keys.getPrivate());
                signature.update(text);
                byte[] sign = signature.sign();
                if (proven) {
                    signature.initVerify(keys.getPublic());
                    signature.update(text);
                    assertThat(signature.verify(sign)).isTrue();
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double rate(Work work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        try {
            var jobs = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        work.on(thread);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(jobs)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        return THREADS * PAGES * 1e9 / (System.nanoTime() - start);
    }

    private void bare(BarePdf bare, int thread) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(thread)))) {
            bare.write(PAGES, out);
        }
    }

    private List<LotPage> drawn(int thread, int pages) throws IOException {
        var order = new ArrayList<LotPage>(pages);
        Stream<LotPage> signed = IntStream.range(0, pages).mapToObj(i -> page(thread * PAGES + i));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(thread)))) {
            LotPdf.write(signed.peek(order::add), DocumentKind.CERTIFICATE, out);
        }
        return order;
    }

    private void readBack(List<LotPage> order, int thread) {
        assertThat(ReadBack.check(file(thread), order.iterator(), signer::verify, page -> {}))
                .isEmpty();
    }

    private Path file(int thread) {
        return directory.resolve(thread + ".pdf");
    }

    private LotPage page(int i) {
        var id = new InsuredId("100", String.valueOf(1000 + i), "00");
        var name = SURNAMES[i % 10] + "　" + NAMES[i / 10 % 10];
        var born = LocalDate.of(1957 + i % 60, 1 + i % 12, 1 + i % 28);
        var issued = LocalDate.of(2026, 11, 5);
        var until = LocalDate.of(2031, 11, 4);
        var number = "06139992-2026-%07d".formatted(i);
        var address = "東京都" + TOWNS[i % 5] + "%d丁目%d番%d号".formatted(1 + i % 5, 1 + i % 30, 1 + i % 20);
        var sheet = new Sheet(
                DocumentKind.CERTIFICATE,
                number,
                issued,
                until,
                new Holder(
                        name,
                        "シカク　タロウ",
                        born,
                        Sex.values()[i % 2],
                        false,
                        id,
                        LocalDate.of(2014, 4, 1),
                        Relation.INSURED,
                        null),
                ISSUER,
                null,
                null,
                false,
                new Recipient(name, "100-0013", address, "%04d".formatted(i % 500)),
                signer.sign(new QrClaims(number, DocumentKind.CERTIFICATE, ISSUER.number(), id, born, issued, until)));
        return new OrderedPage(sheet, new PageMark("L7-%06d".formatted(i), 1, 1, i + 1));
    }
}
