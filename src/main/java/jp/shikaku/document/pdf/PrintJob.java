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
class PrintJob implements Closeable {
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
        add(sheet, null);
    }

    void add(LotPage page) {
        if (page instanceof OrderedPage ordered) {
            add(ordered.sheet(), ordered.mark());
        } else if (page instanceof AddressSheet address) {
            draw(
                    address.mark().envelopeId(),
                    Printable.check(address),
                    () -> page(pen -> AddressLetter.draw(pen, address)));
        }
    }

    private void add(Sheet sheet, PageMark mark) {
        kind = kind == null ? sheet.kind() : kind;
        draw(sheet.documentNumber(), Printable.check(sheet, kind, form), () -> {
            if (kind == DocumentKind.NOTICE) {
                page(pen -> NoticeLetter.draw(pen, sheet, mark));
            } else if (form == Form.A4) {
                page(pen -> CertificateLetter.draw(pen, sheet, mark));
            } else {
                page(pen -> CertificateCard.front(pen, sheet));
                page(pen -> CertificateCard.back(pen, sheet));
            }
        });
    }

    private void draw(String number, List<Problem> found, Pen.Strokes pages) {
        problems.addAll(found);
        try {
            if (paper == null) {
                paper = open(form == Form.CARD ? CertificateCard.SIZE : Letter.SIZE, kind.label());
            }
            if (problems.isEmpty()) {
                pages.draw();
            }
        } catch (Setting.DoesNotFit e) {
            problems.add(Problem.of("DOC-002", "", number, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own for each job: jobs share nothing but the parsed fonts. */
    Paper open(Box size, String title) throws IOException {
        return new Paper(size, title);
    }

    private void page(Paper.Drawing drawing) throws IOException {
        spool.add(paper.page(drawing));
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
