package jp.shikaku.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.access.Role;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.document.pdf.Form;
import jp.shikaku.document.pdf.SheetPdf;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** 発行した書類: looking, printing, and clearing a held mailing. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class DocumentService {

    @Inject
    Documents documents;

    @Inject
    Members members;

    @Inject
    SheetPdf pdf;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    public DocumentView view(String documentNumber) {
        Document document = find(documentNumber);
        return new DocumentView(
                document.documentNumber(),
                document.reason(),
                document.state(),
                document.endedOn(),
                document.mailingHeld(),
                document.runId(),
                document.sheet(),
                documents.events(document));
    }

    public List<DocumentRow> ofMember(InsuredId insuredId) {
        Member member = members.find(insuredId)
                .orElseThrow(() -> new NotFound(Problem.of("MEM-001", "", insuredId.toString())));
        return documents.ofMember(member.id());
    }

    public Page<DocumentRow> search(String numberPrefix, int first, int max) {
        return documents.search(numberPrefix, first, max);
    }

    /** The PDF of one document. */
    public void print(String documentNumber, Form form, OutputStream out) {
        pdf.write(Stream.of(find(documentNumber).sheet()), form, out);
    }

    /** 印刷ファイル: the PDF of everything a run issued of one kind, a page per person. */
    public void printRun(long runId, DocumentKind kind, PrintOrder order, Form form, OutputStream out) {
        if (documents.countLive(runId, kind) == 0) {
            throw new NotFound(Problem.of("DOC-031", "", kind.label()));
        }
        try (Stream<Sheet> sheets = documents.sheets(runId, kind, order)) {
            pdf.write(sheets, form, out);
        }
    }

    /** 発送保留の解除: an officer has made sure where the document may go. */
    public void clearMailing(String documentNumber) {
        Document document = find(documentNumber);
        if (document.mailingHeld()) {
            document.clearMailing();
            documents.add(new DocumentEvent(
                    document,
                    DocumentEvent.Kind.CLEARED,
                    LocalDate.now(clock),
                    clock.instant(),
                    session.getCallerPrincipal().getName(),
                    null,
                    ""));
        }
    }

    private Document find(String documentNumber) {
        return documents
                .find(documentNumber)
                .orElseThrow(() -> new NotFound(Problem.of("DOC-032", "", documentNumber)));
    }
}
