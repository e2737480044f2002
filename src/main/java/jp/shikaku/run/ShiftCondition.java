package jp.shikaku.run;

import jakarta.persistence.Query;

/** Which decisions {@code d} of a run have shifted so since the run before, for the queries that ask for them. */
final class ShiftCondition {

    private static final String BEFORE = "(select 1 from Decision b where b.runId = :before and b.rollKey = d.rollKey";

    private ShiftCondition() {}

    static String of(Shift shift) {
        return " and d.reason = :reasonAfter and d.action = :actionAfter and "
                + (shift.kind() == ShiftKind.APPEARED
                        ? "not exists " + BEFORE + ")"
                        : "exists " + BEFORE + " and b.reason = :reasonBefore and b.action = :actionBefore)");
    }

    /** @param beforeRunId null = there was none */
    static void set(Query query, Shift shift, Long beforeRunId) {
        query.setParameter("reasonAfter", shift.reasonAfter())
                .setParameter("actionAfter", shift.actionAfter())
                .setParameter("before", beforeRunId == null ? -1L : beforeRunId);
        if (shift.kind() != ShiftKind.APPEARED) {
            query.setParameter("reasonBefore", shift.reasonBefore()).setParameter("actionBefore", shift.actionBefore());
        }
    }
}
