package jp.shikaku.run;

import java.util.ArrayList;
import java.util.List;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Problem;

/**
 * 承認する人: who wants to approve a run, and whether that is for this one to do now. Pure.
 *
 * @param machine an insurer's core system: its insurer has looked at the run on its own side
 */
record Approver(String name, boolean machine) {

    /** Refuses with everything that stands against it. */
    void requireMayApprove(Run run, RunReview review, String seen, String note) {
        if (machine) {
            requireStartedByMachine(run);
        }
        List<Problem> against = new ArrayList<>();
        if (run.startedBy().equals(name) && !machine) {
            against.add(Problem.of("RUN-030", ""));
        }
        if (!review.compared()) {
            against.add(Problem.of("RUN-028", ""));
        } else if (!review.seen().equals(seen)) {
            against.add(Problem.of("RUN-035", ""));
        }
        if (!machine && review.unmarked() > 0) {
            against.add(Problem.of("RUN-032", "", Long.toString(review.unmarked())));
        }
        if (review.marked(SampleMark.STRANGE) > 0) {
            against.add(Problem.of("RUN-033", "", Long.toString(review.marked(SampleMark.STRANGE))));
        }
        if (!review.outliers().isEmpty() && (note == null || note.isBlank())) {
            against.add(Problem.of(
                    "RUN-034", "note", Integer.toString(review.outliers().size())));
        }
        if (!against.isEmpty()) {
            throw new Conflict(against);
        }
    }

    static void requireStartedByMachine(Run run) {
        if (!run.byMachine()) {
            throw Conflict.now("RUN-031");
        }
    }
}
