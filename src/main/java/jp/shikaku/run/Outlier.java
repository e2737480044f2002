package jp.shikaku.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;

/**
 * 外れ値: a reason or an action that came out unusually often, or unusually seldom.
 *
 * @param reason null = it is about an action
 * @param action null = it is about a reason
 * @param usual how often on average of the earlier runs
 * @param runs how many those were
 */
public record Outlier(ReasonCode reason, Action action, long count, double usual, int runs) {

    /** Compared with up to so many earlier runs: half a year of monthly ones. */
    static final int MOST_RUNS = 6;

    /** Smaller differences are chance, whatever the ratio. Our own measure, as are the next two. */
    static final int FEWEST = 20;

    /** So many times as often, or as seldom. */
    static final int TIMES = 2;

    /** Or, of reasons that many have, a shift of so many percent of everybody. */
    static final int SHARE_PERCENT = 5;

    /** Whether a count is unusual where there are usually so many, among everybody. */
    static boolean unusual(long count, double usual, long everybody) {
        double difference = Math.abs(count - usual);
        return difference >= FEWEST
                && (count >= usual * TIMES || count * TIMES <= usual || difference * 100 >= everybody * SHARE_PERCENT);
    }

    /** What is unusual about this run; without earlier ones nothing is. */
    static List<Outlier> among(Tally now, List<Tally> earlier) {
        List<Outlier> unusual = new ArrayList<>();
        if (earlier.isEmpty()) {
            return unusual;
        }
        for (ReasonCode reason : ReasonCode.values()) {
            long count = now.with(reason);
            double usual = mean(earlier, tally -> tally.with(reason));
            if (unusual(count, usual, now.everybody())) {
                unusual.add(new Outlier(reason, null, count, usual, earlier.size()));
            }
        }
        for (Action action : Action.values()) {
            long count = now.with(action);
            double usual = mean(earlier, tally -> tally.with(action));
            // Who is left alone is the rest of those who are not: it would only say the same again.
            if (action != Action.KEEP && unusual(count, usual, now.everybody())) {
                unusual.add(new Outlier(null, action, count, usual, earlier.size()));
            }
        }
        return unusual;
    }

    private static double mean(List<Tally> earlier, ToLongFunction<Tally> count) {
        return earlier.stream().mapToLong(count).average().orElse(0);
    }

    boolean concerns(Shift shift) {
        return shift.reasonAfter() == reason || shift.actionAfter() == action;
    }

    public String label() {
        return reason == null ? action.label() : reason.label();
    }

    public long usually() {
        return Math.round(usual);
    }

    public boolean more() {
        return count > usual;
    }

    /** 何倍: how many times as often as usual; 0 = there usually are none. */
    public long times() {
        return usually() == 0 ? 0 : Math.round(count / usual);
    }
}
