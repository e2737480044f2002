package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Reason;

/**
 * 有効期限 of a document issued to somebody on a day, with every provision that limits it.
 *
 * @param limits earliest first; empty = valid without end
 */
public record Validity(Issuance issuance, List<Limit> limits) {

    /** 期限: the last day one rule allows. */
    public record Limit(ValidityRule rule, LocalDate lastDay) {

        Reason reason(Issuance issuance) {
            String text = rule.because(issuance) + "、" + Wareki.format(lastDay) + "までです。";
            return Reason.of(rule.code().name(), text, rule.getClass());
        }
    }

    public Validity {
        limits = List.copyOf(limits);
    }

    /** The last valid day; null = none. */
    public LocalDate lastDay() {
        return limits.isEmpty() ? null : limits.get(0).lastDay();
    }

    /** 交付できない: it would have ended before it was issued; the first limit's code names the way out. */
    public boolean endsBeforeIssue() {
        return !limits.isEmpty() && lastDay().isBefore(issuance.issuedOn());
    }

    /** Whether it lasts longer than one with that last day (null = without end). */
    public boolean outlasts(LocalDate other) {
        return other != null && (limits.isEmpty() || lastDay().isAfter(other));
    }

    /** One reason for each limit, the deciding first; worded when asked for. */
    public List<Reason> reasons() {
        return limits.stream().map(limit -> limit.reason(issuance)).toList();
    }
}
