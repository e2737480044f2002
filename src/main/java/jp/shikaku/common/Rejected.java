package jp.shikaku.common;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** 不受理: what was asked is refused and nothing of it is done; carries every problem at once. */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

    private final transient List<Problem> problems;

    public Rejected(List<Problem> problems) {
        super(problems.stream().map(Problem::code).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public static Rejected because(String code, String field, String... args) {
        return new Rejected(List.of(Problem.of(code, field, args)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
