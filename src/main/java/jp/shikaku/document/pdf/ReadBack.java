package jp.shikaku.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import jp.shikaku.common.Problem;
import jp.shikaku.document.qr.Verification;
import jp.shikaku.eligibility.DocumentKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * 読み戻し: opens the finished file and compares what stands on each page with what was ordered for it: every text of the
 * page, the QR module by module, and its signature. Some pages, spread over the file, are drawn as well and their QR is
 * looked for in the picture.
 *
 * <p>Nothing of the memory that drew the file is used, so a mix-up there is seen here.
 */
public final class ReadBack {
    /** Looking at a page takes as long as reading a hundred. */
    static final int LOOKS = 4;
    /** When one page is missing all later ones are wrong; the first few tell. */
    private static final int ENOUGH = 100;

    private final PDDocument file;
    private final Function<String, Verification> signatures;
    private final int looks;
    private final int every;
    private final List<Problem> problems = new ArrayList<>();
    private final PageReader reader = new PageReader();
    private final QrReader qr = new QrReader();

    private ReadBack(PDDocument file, Function<String, Verification> signatures, int looks) {
        this.file = file;
        this.signatures = signatures;
        every = file.getNumberOfPages() / Math.max(looks, 1) + 1;
        this.looks = looks;
    }

    /**
     * @param signatures proves a QR: {@code signer::verify}
     * @param pageDone is told the number of each page read, from 1
     * @return no problem = every page is its person's. Else: file unreadable (DOC-041), pages missing or too many
     *     (DOC-040), something ordered does not stand there (DOC-042), something else does (DOC-043), no QR or too many
     *     (DOC-044), QR of another document (DOC-045), signature not ours (DOC-046), twelve digits in a row (DOC-047), QR
     *     cannot be seen (DOC-048)
     */
    public static List<Problem> check(
            Path pdf,
            Iterator<? extends LotPage> ordered,
            Function<String, Verification> signatures,
            IntConsumer pageDone) {
        return check(pdf, ordered, signatures, pageDone, LOOKS);
    }

    static List<Problem> check(
            Path pdf,
            Iterator<? extends LotPage> ordered,
            Function<String, Verification> signatures,
            IntConsumer pageDone,
            int looks) {
        try (var file = Loader.loadPDF(pdf.toFile())) {
            return new ReadBack(file, signatures, looks).check(ordered, pageDone);
        } catch (IOException unreadable) {
            return List.of(Problem.of("DOC-041", ""));
        }
    }

    private List<Problem> check(Iterator<? extends LotPage> ordered, IntConsumer pageDone) throws IOException {
        int pages = file.getNumberOfPages();
        int read = 0;
        int orderedPages = 0;
        var each = file.getPages().iterator();
        while (ordered.hasNext()) {
            var order = ordered.next();
            orderedPages++;
            if (each.hasNext() && problems.size() < ENOUGH) {
                page(each.next(), read++, order, looksAt(read));
                pageDone.accept(read);
            }
        }
        if (orderedPages != pages) {
            problems.add(0, Problem.of("DOC-040", "", Integer.toString(orderedPages), Integer.toString(pages)));
        }
        return problems.subList(0, Math.min(ENOUGH, problems.size()));
    }

    private boolean looksAt(int page) {
        return looks > 0 && (page % every == 1 % every || page == file.getNumberOfPages());
    }

    private void page(PDPage page, int index, LotPage order, boolean look) throws IOException {
        reader.read(page);
        var compared = new ReadPage(index + 1, order);
        compared.texts(reader.texts(), reader.shared());
        if (order instanceof OrderedPage one && one.sheet().kind() == DocumentKind.CERTIFICATE) {
            compared.qr(reader.images().size() == 1 ? qr.read(reader.images().get(0)) : Optional.empty(), signatures);
            if (look) {
                compared.seen(QrReader.scan(file, index));
            }
        } else if (!reader.images().isEmpty()) {
            compared.problem("DOC-044", "");
        }
        problems.addAll(compared.problems());
    }
}
