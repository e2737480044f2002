package jp.shikaku.common;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** 状態の不一致: the request is fine in itself, but not as things stand now. */
@ApplicationException(rollback = true)
public class Conflict extends Rejected {

    private static final long serialVersionUID = 1L;

    public Conflict(Problem problem) {
        this(List.of(problem));
    }

    public Conflict(List<Problem> problems) {
        super(problems);
    }

    public static Conflict now(String code, String... args) {
        return new Conflict(Problem.of(code, "", args));
    }
}
