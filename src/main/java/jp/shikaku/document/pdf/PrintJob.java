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
    private Paper paper;
    private DocumentKind kind;

    PrintJob(Form form) throws IOException {
        this.form = form;
    }

    void add(Sheet sheet) {
        try {
            if (paper == null) {
                kind = sheet.kind();
                paper = new Paper(form == Form.CARD ? CertificateCard.SIZE : Letter.SIZE, kind.label());
            }
            problems.addAll(Printable.check(sheet, kind, form));
            if (problems.isEmpty()) {
                draw(sheet);
            }
        } catch (Setting.DoesNotFit e) {
            problems.add(Problem.of("DOC-002", "", sheet.documentNumber(), e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Sheet sheet) throws IOException {
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
