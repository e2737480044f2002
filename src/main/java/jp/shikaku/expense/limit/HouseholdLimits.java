package jp.shikaku.expense.limit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shikaku.common.Yen;

/**
 * 高額療養費: what a household bears of its month, and what is paid back.
 *
 * @param limit of the household's last step; null = none applied
 * @param planned an amount was used that is announced (予定), not enacted
 */
public record HouseholdLimits(Yen ownPart, Yen limit, Yen refund, Yen remaining, boolean planned, List<Step> steps) {

    static HouseholdLimits of(Reckoning done) {
        Yen ownPart = Yen.sum(done.of().bills().stream().map(Bill::ownPart));
        Yen remaining = done.borne(part -> true);
        Yen limit = done.steps().stream()
                .filter(step -> step.code().household())
                .reduce((earlier, later) -> later)
                .map(Step::limit)
                .orElse(null);
        boolean planned = Stream.of(done.under70(), done.from70())
                .filter(Objects::nonNull)
                .anyMatch(MonthlyLimit::planned);
        return new HouseholdLimits(ownPart, limit, ownPart.minus(remaining), remaining, planned, done.steps());
    }
}
