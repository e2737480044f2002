package jp.shikaku.common;

import jakarta.ejb.ApplicationException;

/** 該当なし: what was named does not exist, or not for the one who asks (both look the same from outside). */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private final transient Problem problem;

    public NotFound(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
