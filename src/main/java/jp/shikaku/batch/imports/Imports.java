package jp.shikaku.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.RowIds;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.batch.imports.csv.Spooled;
import jp.shikaku.common.Page;
import jp.shikaku.run.ImportsBusy;

/** 取込の一覧, with the problems of each and the file while it waits. */
@ApplicationScoped
@Transactional
public class Imports implements ImportsBusy {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    BulkInsert bulk;

    @Inject
    RowIds ids;

    Optional<DataImport> find(long id) {
        return em.createQuery("select i from DataImport i where i.id = :id", DataImport.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private DataImport lock(long id) {
        return em.createQuery("select i from DataImport i where i.id = :id", DataImport.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    Page<ImportView> newestFirst(int first, int max) {
        List<ImportView> rows = em.createQuery("select i from DataImport i order by i.id desc", DataImport.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultStream()
                .map(DataImport::view)
                .toList();
        return new Page<>(
                rows,
                em.createQuery("select count(i) from DataImport i", Long.class).getSingleResult());
    }

    /** The last file of each kind. */
    List<ImportView> newestOfEachKind() {
        return em.createQuery(
                        "select i from DataImport i where i.id in (select max(n.id) from DataImport n group by n.kind)"
                                + " order by i.id desc",
                        DataImport.class)
                .getResultStream()
                .map(DataImport::view)
                .toList();
    }

    Page<RowProblem> problems(long importId, int first, int max) {
        List<RowProblem> rows = problemRows(importId)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultStream()
                .map(ProblemRow::problem)
                .toList();
        long total = em.createQuery("select count(p) from ProblemRow p where p.importId = :import", Long.class)
                .setParameter("import", importId)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The problems in the order of the lines, read from the database as they are consumed. */
    Stream<ProblemRow> problems(long importId) {
        return problemRows(importId).setHint("org.hibernate.fetchSize", 1000).getResultStream();
    }

    private jakarta.persistence.TypedQuery<ProblemRow> problemRows(long importId) {
        return em.createQuery(
                        "select p from ProblemRow p where p.importId = :import order by p.line, p.id", ProblemRow.class)
                .setParameter("import", importId);
    }

    /** Files that wait or were interrupted, of all insurers in scope. */
    public List<ImportWork> unfinished() {
        return em.createQuery(
                        "select new jp.shikaku.batch.imports.ImportWork(i.insurer, i.id) from DataImport i"
                                + " where i.state in :busy order by i.id",
                        ImportWork.class)
                .setParameter("busy", ImportState.BUSY)
                .getResultList();
    }

    /** Where a file goes once its import has an id. */
    interface Keeping {
        void under(long importId) throws IOException;
    }

    /** Notes a file that has arrived and puts it in its place; both or neither. */
    long add(ImportOrder order, Spooled spooled, String actor, Keeping keeping) throws IOException {
        DataImport received = new DataImport(order, spooled, actor, clock.instant());
        em.persist(received);
        em.flush();
        keeping.under(received.id());
        return received.id();
    }

    @Override
    public boolean importsBusy() {
        return longestWaiting().isPresent();
    }

    /** The file that has waited longest. */
    Optional<Long> longestWaiting() {
        return em.createQuery("select min(i.id) from DataImport i where i.state in :busy", Long.class)
                .setParameter("busy", ImportState.BUSY)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * The file that has waited longest, once it is the caller's turn: until the end of the transaction no other server takes
     * a file of the insurer over.
     */
    Optional<Long> longestWaitingInTurn() {
        em.createNativeQuery("insert into import_turn (insurer) values (:insurer) on conflict do nothing")
                .setParameter("insurer", InsurerScope.current())
                .executeUpdate();
        em.createNativeQuery("select insurer from import_turn where insurer = :insurer for update")
                .setParameter("insurer", InsurerScope.current())
                .getSingleResult();
        return longestWaiting();
    }

    /** Work begins: what an interrupted attempt has noted is forgotten. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(long importId, List<String> columns) {
        lock(importId).begin(columns);
        em.createQuery("delete from ProblemRow p where p.importId = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** Notes, apart from the transaction that takes the rows over, how far it came and what is wrong. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(long importId, long rows, List<ProblemRow> problems) {
        lock(importId).progress(rows);
        problems.forEach(ids::number);
        bulk.insert(problems);
    }

    /** The rows are taken over; said in the transaction that does it. */
    void applied(long importId, Tally tally) {
        DataImport file = find(importId).orElseThrow();
        // How far it came was noted apart from this transaction.
        em.refresh(file);
        file.applied(tally, clock.instant());
    }

    /** Nothing of the file was taken over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refuse(long importId, Tally tally, String why) {
        lock(importId).refused(tally, why, clock.instant());
    }

    /** Nothing of the file was taken over yet; false if it was, and only the answer to the commit got lost. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean interrupt(long importId, String why) {
        DataImport file = lock(importId);
        boolean busy = file.state().busy();
        if (busy) {
            file.interrupted(why);
        }
        return busy;
    }

    void resume(long importId) {
        lock(importId).resume();
    }

    void giveUp(long importId, String why) {
        lock(importId).giveUp(why, clock.instant());
    }
}
