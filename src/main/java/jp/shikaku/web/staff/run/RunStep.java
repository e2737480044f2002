package jp.shikaku.web.staff.run;

import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.run.RunRow;

/**
 * 発行までの順序: one of the steps that a run goes through, and whether it is done, now or later.
 *
 * @param name check, approve, issue, dispatch
 * @param state done, now, later
 */
public record RunStep(String name, String state) {

    private static final List<String> NAMES = List.of("check", "approve", "issue", "dispatch");

    /** None for runs that will never issue anything, or whose issue was taken back. */
    static List<RunStep> of(RunRow run) {
        int now = switch (run.state()) {
            case DECIDING, COMPARING -> 0;
            case DECIDED -> 1;
            case ISSUING -> 2;
            case ISSUED -> 3;
            case UNDOING, UNDONE, STOPPED -> -1;
        };
        return run.simulated() || now < 0
                ? List.of()
                : IntStream.range(0, NAMES.size())
                        .mapToObj(step ->
                                new RunStep(NAMES.get(step), step < now ? "done" : step == now ? "now" : "later"))
                        .toList();
    }

    public String getName() {
        return name;
    }

    public String getState() {
        return state;
    }
}
