package jp.shikaku.common;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts the code of a refusal. */
public final class RefusedWith {

    private RefusedWith() {}

    public static void assertRefused(String code, ThrowingCallable call) {
        Rejected rejected = catchThrowableOfType(Rejected.class, call);
        Assertions.assertThat(rejected).as("refused with " + code).isNotNull();
        Assertions.assertThat(rejected.problems()).extracting(Problem::code).containsExactly(code);
        Assertions.assertThat(Problems.text(rejected.problems().get(0))).doesNotContain("{");
    }
}
