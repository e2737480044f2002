package jp.shikaku.common;

import java.util.List;

/**
 * 不備: one thing that is wrong with what somebody gave us.
 *
 * <p>A code such as {@code VAL-001} has exactly one wording ({@link Problems}); the field names the column, form field or
 * JSON member, "" if the whole is meant. Individual numbers in the arguments are masked here, so that no message, log
 * or report can repeat them.
 */
public record Problem(String code, String field, List<String> args) {

    public Problem {
        args = args.stream().map(IndividualNumberGuard::mask).toList();
    }

    public static Problem of(String code, String field, String... args) {
        return new Problem(code, field, List.of(args));
    }
}
