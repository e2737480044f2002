package jp.shikaku.batch.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import jp.shikaku.common.Problem;

/** 中断の理由: why a file could not be taken over although nothing is wrong with it, as far as one can tell. */
final class Standstill {

    /** SQLSTATE. */
    private static final String DISK_FULL = "53100";

    private Standstill() {}

    static Problem problem(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Problem.of(DISK_FULL.equals(sql.getSQLState()) ? "IMP-071" : "IMP-070", "");
            }
            if (cause instanceof IOException || cause instanceof UncheckedIOException) {
                return Problem.of("IMP-072", "");
            }
        }
        return Problem.of("IMP-070", "");
    }
}
