package jp.shikaku.api.rest;

import java.util.function.Supplier;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/** The members of a JSON body: there, and named where they are wrong. */
final class Sent {

    private Sent() {}

    static <T> T given(String field, T value) {
        if (value == null) {
            throw Rejected.because("EXP-009", field);
        }
        return value;
    }

    /** A value that refuses itself does not know its name. */
    static <T> T at(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Rejected rejected) {
            throw new Rejected(rejected.problems().stream()
                    .map(problem -> new Problem(problem.code(), field, problem.args()))
                    .toList());
        }
    }
}
