package jp.shikaku.common;

/** The outcome of one entry of a file: either a change or the problem for which it was refused. */
public record Entered(Change change, Problem problem) {

    public static Entered as(Change change) {
        return new Entered(change, null);
    }

    public static Entered refused(Problem problem) {
        return new Entered(null, problem);
    }
}
