package jp.shikaku.batch.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import jp.shikaku.access.InsurerScope;
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

    /** Files of one insurer are taken over one after the other: the second may rest on the first. */
    private final Map<String, Lock> oneAtATime = new ConcurrentHashMap<>();

    /** Takes over all files that wait for the insurer in scope, in the order they came; safe to repeat. */
    public void takeOverAllWaiting() {
        Lock lock = oneAtATime.computeIfAbsent(InsurerScope.current(), insurer -> new ReentrantLock());
        lock.lock();
        try {
            Optional<Long> waiting = imports.longestWaiting();
            while (waiting.isPresent()) {
                takeOver(waiting.get());
                waiting = imports.longestWaiting();
            }
        } finally {
            lock.unlock();
        }
    }

    private void takeOver(long importId) {
        Tally tally = new Tally();
        try {
            begin();
            if (intake.takeOver(importId, tally)) {
                transaction.commit();
            } else {
                transaction.rollback();
                imports.refuse(importId, tally, "");
            }
        } catch (Rejected rejected) {
            rollBack();
            imports.refuse(importId, tally, words(rejected));
        } catch (Exception e) {
            LOG.errorf(e, "Import %d failed", importId);
            rollBack();
            imports.refuse(importId, tally, "取込の途中で問題が起きたため、このファイルの内容は何も取り込んでいません。もう一度送ってください。");
        }
        inbox.forget(importId);
    }

    private void begin() throws SystemException, NotSupportedException {
        transaction.setTransactionTimeout(LONGEST_SECONDS);
        transaction.begin();
        transaction.setTransactionTimeout(0);
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException | IllegalStateException alreadyOver) {
            LOG.debug("Nothing to roll back", alreadyOver);
        }
    }

    private static String words(Rejected rejected) {
        return rejected.problems().stream().map(Problems::text).collect(Collectors.joining("\n"));
    }
}
