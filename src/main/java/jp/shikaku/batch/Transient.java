package jp.shikaku.batch;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Set;

/**
 * 一時的な障害: faults that pass by themselves: the database is away or starts again, two transactions stood in each
 * other's way. Work that met one is simply done again.
 */
public final class Transient {

    /** Classes of SQLSTATE: connection, transaction rollback (deadlock), operator intervention (shut down). */
    private static final Set<String> STATES = Set.of("08", "40", "57");

    private Transient() {}

    public static boolean is(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof SQLException sql && ofConnection(sql)
                    || cause.getClass().getName().equals("jakarta.resource.ResourceException")) {
                return true;
            }
            // A commit that failed tells of its cause only so.
            for (Throwable beside : cause.getSuppressed()) {
                if (is(beside)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean ofConnection(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && state.length() == 5 && STATES.contains(state.substring(0, 2))
                || state == null && sql.getCause() != null && is(sql.getCause());
    }
}
