package jp.shikaku.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.DecisionView;
import jp.shikaku.eligibility.Fact;
import jp.shikaku.eligibility.FactKind;

/** 前回と違う材料: why a member comes out otherwise than in the run before. Empty text = nothing was said. */
public record FactShift(FactKind kind, String before, String after) {

    /** What is not the same; that the days of the runs differ goes without saying. */
    static List<FactShift> between(DecisionView before, DecisionView after) {
        Map<FactKind, String> then = words(before);
        Map<FactKind, String> now = words(after);
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind != FactKind.DAY && kind != FactKind.HORIZON)
                .map(kind -> new FactShift(kind, then.getOrDefault(kind, ""), now.getOrDefault(kind, "")))
                .filter(shift -> !shift.before.equals(shift.after))
                .toList();
    }

    private static Map<FactKind, String> words(DecisionView decision) {
        return decision.facts().stream().collect(groupingBy(Fact::kind, mapping(Fact::value, joining("、"))));
    }
}
