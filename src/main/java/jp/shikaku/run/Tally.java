package jp.shikaku.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Collection;
import java.util.Map;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;

/** 集計: how many members of one run came out with each reason, and with each action. */
record Tally(Map<ReasonCode, Long> reasons, Map<Action, Long> actions) {

    static Tally of(Collection<Difference> differences) {
        return new Tally(
                differences.stream()
                        .collect(groupingBy(line -> line.shift().reasonAfter(), summingLong(Difference::members))),
                differences.stream()
                        .collect(groupingBy(line -> line.shift().actionAfter(), summingLong(Difference::members))));
    }

    long with(ReasonCode reason) {
        return reasons.getOrDefault(reason, 0L);
    }

    long with(Action action) {
        return actions.getOrDefault(action, 0L);
    }

    long everybody() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    long covered() {
        return everybody() - with(ReasonCode.NOT_COVERED);
    }
}
