package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.eligibility.DocumentKind;

/** 発送ロットの一覧, with the files of each. */
@ApplicationScoped
@Transactional
public class Lots {

    @PersistenceContext
    EntityManager em;

    Lot require(long lotId) {
        return em.createQuery("select l from Lot l where l.id = :id", Lot.class)
                .setParameter("id", lotId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> notFound(lotId));
    }

    /** The lot, locked until the transaction ends: one at a time decides about it. */
    Lot lock(long lotId) {
        return em.createQuery("select l from Lot l where l.id = :id", Lot.class)
                .setParameter("id", lotId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> notFound(lotId));
    }

    Page<LotRow> newestFirst(int first, int max) {
        List<LotRow> rows = em.createQuery("select l from Lot l order by l.id desc", Lot.class)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultStream()
                .map(Lot::row)
                .toList();
        return new Page<>(
                rows, em.createQuery("select count(l) from Lot l", Long.class).getSingleResult());
    }

    List<Lot> ofRun(long runId) {
        return em.createQuery("select l from Lot l where l.runId = :run order by l.id", Lot.class)
                .setParameter("run", runId)
                .getResultList();
    }

    /** Whether documents of the run and kind are just being put into envelopes. */
    boolean planning(long runId, DocumentKind kind) {
        return em.createQuery(
                                "select count(l) from Lot l where l.runId = :run and l.kind = :kind and l.state = :state",
                                Long.class)
                        .setParameter("run", runId)
                        .setParameter("kind", kind)
                        .setParameter("state", LotState.PLANNING)
                        .getSingleResult()
                > 0;
    }

    /** Work that a crash left unfinished, of all insurers in scope. */
    public List<LotWork> unfinished() {
        return em.createQuery(
                        "select new jp.shikaku.dispatch.LotWork(l.insurer, l.id) from Lot l"
                                + " where l.state in :busy and l.failure is null order by l.id",
                        LotWork.class)
                .setParameter(
                        "busy",
                        Arrays.stream(LotState.values()).filter(LotState::busy).toList())
                .getResultList();
    }

    List<LotFile> files(long lotId) {
        return em.createQuery("select f from LotFile f where f.lotId = :lot order by f.fileNo", LotFile.class)
                .setParameter("lot", lotId)
                .getResultList();
    }

    Optional<LotFile> file(long lotId, int fileNo) {
        return em.createQuery("select f from LotFile f where f.lotId = :lot and f.fileNo = :no", LotFile.class)
                .setParameter("lot", lotId)
                .setParameter("no", fileNo)
                .getResultStream()
                .findFirst();
    }

    /** The file, as long as it is that worker's: who lost it may have slept while it was handed over, or the lot given up. */
    LotFile claimed(FileSpan span, String worker) {
        return file(span.lotId(), span.fileNo())
                .filter(file -> file.claimedBy(worker))
                .orElseThrow(ClaimLost::new);
    }

    /** 進み: another number whenever a file was taken up, came further or was finished. */
    public long progress(long lotId) {
        return em.createQuery(
                        "select coalesce(sum(f.done + f.version), 0) from LotFile f where f.lotId = :lot", Long.class)
                .setParameter("lot", lotId)
                .getSingleResult();
    }

    /** Nobody works on any of them: whoever thought so finds out at the next page. */
    void freeClaims(long lotId) {
        em.createQuery("update LotFile f set f.claim = null where f.lotId = :lot")
                .setParameter("lot", lotId)
                .executeUpdate();
    }

    /** Everybody is to be judged again. */
    void uncheck(long lotId) {
        em.createQuery("update LotFile f set f.checked = false, f.done = 0 where f.lotId = :lot")
                .setParameter("lot", lotId)
                .executeUpdate();
    }

    /** Notes how far a worker came; false if the file is not his any more. Seen at once by those who wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean note(FileSpan span, String worker, long done) {
        return em.createQuery("update LotFile f set f.done = :done where f.lotId = :lot and f.fileNo = :no"
                                + " and f.claim = :worker")
                        .setParameter("done", done)
                        .setParameter("lot", span.lotId())
                        .setParameter("no", span.fileNo())
                        .setParameter("worker", worker)
                        .executeUpdate()
                == 1;
    }

    void add(Lot lot) {
        em.persist(lot);
    }

    void add(LotFile file) {
        em.persist(file);
    }

    private static NotFound notFound(long lotId) {
        return new NotFound(Problem.of("DSP-040", "", Long.toString(lotId)));
    }
}
