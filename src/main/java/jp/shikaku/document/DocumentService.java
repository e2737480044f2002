package jp.shikaku.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.document.pdf.Form;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.history.KnownBy;
import jp.shikaku.member.InsuredId;
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
    Printing printing;

    @Inject
    Explaining explaining;

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
                documents.events(document),
                document.decision().map(explaining::explain).orElse(null));
    }

    /** All documents of one member that were known then, with the state they had, newest first. */
    public List<DocumentRow> ofMember(InsuredId insuredId, KnownBy then) {
        return documents.ofMember(members.require(insuredId, then).id(), then);
    }

    /** Documents whose number begins so, newest first; {@code heldOnly}: only those whose mailing is held. */
    public Page<DocumentRow> search(String numberPrefix, boolean heldOnly, int first, int max) {
        return documents.search(numberPrefix, heldOnly, first, max);
    }

    /** The PDF of one document. */
    public PrintFile print(String documentNumber, Form form) {
        Document document = find(documentNumber);
        if (document.state() == DocumentState.VOIDED) {
            throw Conflict.now("RUN-029", documentNumber);
        }
        return printing.one(document, form);
    }

    /** 印刷ファイル: the PDF of everything a run issued of one kind, a page per person. */
    public PrintFile printRun(long runId, DocumentKind kind, PrintOrder order, Form form) {
        PrintRequest request = new PrintRequest(runId, kind, order, form);
        printing.count(request);
        return printing.ofRun(request, () -> {});
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
