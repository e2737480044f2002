package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.document.pdf.LotPage;
import jp.shikaku.document.pdf.LotPdf;
import jp.shikaku.document.pdf.OrderedPage;
import jp.shikaku.document.pdf.ReadBack;
import jp.shikaku.document.qr.DocumentSigner;

/** 印刷ファイルの作成: draws the pages of a file into a draft, and reads each of them back from it. */
@ApplicationScoped
class LotPrinter {

    private static final int READ_AT_ONCE = 500;
    private static final int NOTED_EVERY = 100;
    private static final int PROBLEMS_TOLD = 3;

    @Inject
    Pieces pieces;

    @Inject
    Lots lots;

    @Inject
    LotFolder folder;

    @Inject
    DocumentSigner signer;

    /**
     * Leaves a draft in which every page is its person's. Refuses a page that is not (DSP-031), and a disk that takes no
     * more (DSP-032); then what is left is of no use.
     */
    DrawnFile print(FileSpan span, String worker) {
        Path draft = folder.draft(span, worker);
        Tally tally = new Tally(span, worker);
        try {
            if (pages(span).hasNext()) {
                draw(span, draft, tally);
                readBack(span, draft, tally);
                return new DrawnFile(tally.pages, tally.documents, Files.size(draft), LotFolder.sha256(draft));
            }
            return new DrawnFile(0, 0, 0, null);
        } catch (IOException | UncheckedIOException e) {
            throw Conflict.now("DSP-032", Integer.toString(span.fileNo()), String.valueOf(e.getMessage()));
        }
    }

    private void draw(FileSpan span, Path draft, Tally tally) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            LotPdf.write(LotPages.stream(pages(span)).peek(tally::drawn), span.kind(), out);
        }
    }

    private void readBack(FileSpan span, Path draft, Tally tally) {
        List<Problem> wrong = ReadBack.check(draft, pages(span), signer::verify, tally::read);
        if (!wrong.isEmpty()) {
            String first =
                    wrong.stream().limit(PROBLEMS_TOLD).map(Problems::text).collect(Collectors.joining(" "));
            throw Conflict.now("DSP-031", Integer.toString(span.fileNo()), Integer.toString(wrong.size()), first);
        }
    }

    private LotPages pages(FileSpan span) {
        return new LotPages(span, after -> pieces.letters(span, after, READ_AT_ONCE));
    }

    /** How far the work on one file has come. */
    private final class Tally {
        private final FileSpan span;
        private final String worker;
        private long pages;
        private long documents;

        Tally(FileSpan span, String worker) {
            this.span = span;
            this.worker = worker;
        }

        void drawn(LotPage page) {
            pages++;
            documents += page instanceof OrderedPage ? 1 : 0;
            note(pages);
        }

        void read(int page) {
            note(pages + page);
        }

        private void note(long done) {
            if (done % NOTED_EVERY == 0 && !lots.note(span, worker, done)) {
                throw new ClaimLost();
            }
        }
    }
}
