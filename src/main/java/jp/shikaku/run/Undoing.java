package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.document.Documents;
import jp.shikaku.document.Withdrawing;

/** 発行の取消: takes back, some members at a time, what a run has done. */
@ApplicationScoped
class Undoing {

    private static final int AT_ONCE = 500;

    @Inject
    Approvals approvals;

    @Inject
    Documents documents;

    @Inject
    Withdrawing withdrawing;

    @Inject
    Clock clock;

    /** The next members of the part. The caller's transaction notes how far it came. */
    void undo(Run run, RunPart part) {
        documents.lockCounters();
        List<Decision> batch = approvals.toUndo(run.id(), part.progress().lastKey(), AT_ONCE);
        if (batch.isEmpty()) {
            part.finish();
            return;
        }
        withdrawing.takeBack(
                run.id(),
                batch.stream().map(Decision::memberId).toList(),
                LocalDate.now(clock),
                approvals.of(run.id()).orElseThrow().undoneBy());
        batch.forEach(Decision::undone);
        part.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
    }
}
