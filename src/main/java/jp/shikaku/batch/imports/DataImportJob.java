package jp.shikaku.batch.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.PlannerStatistics;
import jp.shikaku.batch.Transient;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;
import org.jboss.logging.Logger;

/** Takes a file over in one long transaction: all of it, the good rows of it, or nothing. */
@ApplicationScoped
public class DataImportJob {

    /** A file of a million rows may take its time. */
    private static final int LONGEST_SECONDS = 3_600;

    private static final Logger LOG = Logger.getLogger(DataImportJob.class);

    @Resource
    UserTransaction transaction;

    @Inject
    FileIntake intake;

    @Inject
    Imports imports;

    @Inject
    Inbox inbox;

    @Inject
    PlannerStatistics statistics;

    /** Files of one insurer are taken over one after the other: the second may rest on the first. */
    private final Map<String, Lock> oneAtATime = new ConcurrentHashMap<>();

    /** Takes over all files that wait for the insurer in scope, in the order they came; safe to repeat. */
    public void takeOverAllWaiting() {
        boolean more = true;
        while (more) {
            more = takeOverNext();
        }
    }

    /**
     * Takes over the file that has waited longest; false if none waits, or if it stands still. Throws what may pass by
     * itself; whether the file is then taken over shows at the next call.
     */
    public boolean takeOverNext() {
        Lock lock = oneAtATime.computeIfAbsent(InsurerScope.current(), insurer -> new ReentrantLock());
        lock.lock();
        try {
            begin();
            Optional<Long> waiting = imports.longestWaitingInTurn();
            boolean more = waiting.isPresent() && takeOver(waiting.get());
            inbox.tidy();
            return more;
        } finally {
            rollBack();
            lock.unlock();
        }
    }

    private boolean takeOver(long importId) {
        Tally tally = new Tally();
        try {
            if (intake.takeOver(importId, tally)) {
                transaction.commit();
                statistics.renewAfter(tally.rows(), FileIntake.TABLES);
            } else {
                transaction.rollback();
                imports.refuse(importId, tally, "");
            }
            return true;
        } catch (Rejected rejected) {
            rollBack();
            imports.refuse(importId, tally, words(rejected));
            return true;
        } catch (Exception fault) {
            rollBack();
            if (Transient.is(fault)) {
                throw new IllegalStateException(fault);
            }
            LOG.errorf(fault, "Import %d stands still", importId);
            return !imports.interrupt(importId, Problems.text(Standstill.problem(fault)));
        }
    }

    private void begin() {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            transaction.setTransactionTimeout(0);
        } catch (SystemException | NotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** If it is not over. */
    private void rollBack() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | IllegalStateException alreadyOver) {
            LOG.debug("Nothing to roll back", alreadyOver);
        }
    }

    private static String words(Rejected rejected) {
        return rejected.problems().stream().map(Problems::text).collect(Collectors.joining("\n"));
    }
}
