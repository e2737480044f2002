package jp.shikaku.batch.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.batch.imports.csv.BadRowsCsv;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;

/** 取込: hand a file in, watch it being taken over, see and fetch what was wrong. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class ImportService {

    @Inject
    Imports imports;

    @Inject
    Inbox inbox;

    @Inject
    Event<ImportWork> work;

    @Resource
    SessionContext session;

    /**
     * Reads the file to its end and keeps it, cleaned of individual numbers; the work goes on in the background. Refuses
     * at once what cannot be such a file. No transaction is held while a slow sender sends.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long receive(ImportOrder order, InputStream sent) throws IOException {
        long importId = inbox.receive(order, sent, session.getCallerPrincipal().getName());
        work.fire(new ImportWork(InsurerScope.current(), importId));
        return importId;
    }

    public ImportView view(long importId) {
        return find(importId).view();
    }

    public Page<ImportView> list(int first, int max) {
        return imports.newestFirst(first, max);
    }

    /** The last file of each kind, newest first. */
    public List<ImportView> newestOfEachKind() {
        return imports.newestOfEachKind();
    }

    public Page<RowProblem> problems(long importId, int first, int max) {
        find(importId);
        return imports.problems(importId, first, max);
    }

    /** The bad rows as CSV with a column that says what is wrong, to mend and send again. */
    public void writeBadRows(long importId, OutputStream out) throws IOException {
        Columns columns = find(importId).columns();
        try (Stream<ProblemRow> problems = imports.problems(importId);
                BadRowsCsv csv = BadRowsCsv.to(out, columns)) {
            Iterator<ProblemRow> all = problems.iterator();
            ProblemRow row = null;
            List<RowProblem> ofRow = new ArrayList<>();
            while (all.hasNext()) {
                ProblemRow next = all.next();
                if (row != null && row.row().line() != next.row().line()) {
                    csv.add(row.row(), ofRow);
                    ofRow.clear();
                }
                row = next;
                ofRow.add(next.problem());
            }
            if (row != null) {
                csv.add(row.row(), ofRow);
            }
        }
    }

    /** 再開 of a file that stands still (else IMP-073): it is taken over from its beginning. */
    public void resume(long importId) {
        find(importId);
        imports.resume(importId);
        work.fire(new ImportWork(InsurerScope.current(), importId));
    }

    /** 取りやめ of a file that stands still (else IMP-073); those behind it go on. */
    public void giveUp(long importId) {
        find(importId);
        imports.giveUp(importId, Problems.text(Problem.of("IMP-075", "")));
        work.fire(new ImportWork(InsurerScope.current(), importId));
    }

    private DataImport find(long importId) {
        return imports.find(importId)
                .orElseThrow(() -> new NotFound(Problem.of("IMP-060", "", Long.toString(importId))));
    }
}
