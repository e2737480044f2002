package jp.shikaku.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shikaku.access.Role;
import jp.shikaku.common.DataDirectory;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
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
    DataDirectory data;

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
    public PrintFile print(String documentNumber, Form form) {
        return print(Stream.of(find(documentNumber).sheet()), form);
    }

    /** 印刷ファイル: the PDF of everything a run issued of one kind, a page per person. */
    public PrintFile printRun(long runId, DocumentKind kind, PrintOrder order, Form form) {
        if (documents.countLive(runId, kind) == 0) {
            throw new NotFound(Problem.of("DOC-031", "", kind.label()));
        }
        return print(documents.sheets(runId, kind, order), form);
    }

    private PrintFile print(Stream<Sheet> sheets, Form form) {
        Path file = data.file("print", UUID.randomUUID() + ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetPdf.write(sheets, form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Rejected refused) {
            file.toFile().delete();
            throw refused;
        }
        return new PrintFile(file, file.toFile().length());
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
