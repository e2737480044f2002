package jp.shikaku.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;

/** 印刷の一件: draws sheet after sheet and, after the first problem, only collects further problems. */
final class PrintJob implements Closeable {
    private final Form form;
    private final PageSpool spool = new PageSpool();
    private final List<Problem> problems = new ArrayList<>();
    private DocumentKind kind;
    private Paper paper;

    /** @param kind of all sheets; null = that of the first */
    PrintJob(Form form, DocumentKind kind) throws IOException {
        this.form = form;
        this.kind = kind;
    }

    /** A document of its own, in no envelope. */
    void add(Sheet sheet) {
        add(sheet.kind(), sheet.documentNumber(), () -> {
            problems.addAll(Printable.check(sheet, kind, form));
            if (problems.isEmpty()) {
                draw(sheet, null);
            }
        });
    }

    void add(LotPage page) {
        if (page instanceof OrderedPage one) {
            var sheet = one.sheet();
            add(sheet.kind(), sheet.documentNumber(), () -> {
                problems.addAll(Printable.check(sheet, kind, form));
                if (problems.isEmpty()) {
                    draw(sheet, one.mark());
                }
            });
        }
    }

    private void add(DocumentKind its, String number, Pen.Strokes strokes) {
        try {
            if (paper == null) {
                kind = kind == null ? its : kind;
                paper = new Paper(form == Form.CARD ? CertificateCard.SIZE : Letter.SIZE, kind.label());
            }
            strokes.draw();
        } catch (Setting.DoesNotFit e) {
            problems.add(Problem.of("DOC-002", "", number, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Sheet sheet, PageMark mark) throws IOException {
        if (kind == DocumentKind.NOTICE) {
            spool.add(paper.page(pen -> NoticeLetter.draw(pen, sheet)));
        } else if (form == Form.A4) {
            spool.add(paper.page(pen -> CertificateLetter.draw(pen, sheet)));
        } else {
            spool.add(paper.page(pen -> CertificateCard.front(pen, sheet)));
            spool.add(paper.page(pen -> CertificateCard.back(pen, sheet)));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        if (paper == null) {
            throw Rejected.because("DOC-005", "");
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        spool.writeTo(out, paper);
    }

    @Override
    public void close() throws IOException {
        spool.close();
        if (paper != null) {
            paper.close();
        }
    }
}
