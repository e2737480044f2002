package jp.shikaku.expense.limit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shikaku.common.Yen;

/**
 * 高額療養費: what a household bears of its month, and what is paid back.
 *
 * <p>{@code limit} is, word for word, that of the <em>household</em> step that applied last. A month from 70 with 外来 only
 * has been capped by the person's step before; its {@code limit} is still the household's, which is what a limit
 * certificate shows, and the person's stands in {@code steps}. 75歳到達月の個人の特例 stands in for the household's step.
 *
 * @param limit null = no household step applied
 * @param planned an amount was used that is announced (予定), not enacted
 * @param yearlyCaps 年間上限, of those under 70 and of those from 70; not applied here
 */
public record HouseholdLimits(
        Yen ownPart,
        Yen limit,
        Yen refund,
        Yen remaining,
        boolean planned,
        List<YearlyCap> yearlyCaps,
        List<Step> steps) {

    static HouseholdLimits of(Reckoning done) {
        Yen ownPart = Yen.sum(done.of().bills().stream().map(Bill::ownPart));
        Yen remaining = done.borne(part -> true);
        Yen limit = done.steps().stream()
                .filter(step -> step.code().household())
                .reduce((earlier, later) -> later)
                .map(Step::limit)
                .orElse(null);
        List<MonthlyLimit> used = Stream.of(done.under70(), done.from70())
                .filter(Objects::nonNull)
                .toList();
        List<YearlyCap> caps = used.stream()
                .flatMap(row -> YearlyCaps.of(
                        row.limitClass(), done.of().income(), done.of().month())
                        .stream())
                .toList();
        return new HouseholdLimits(
                ownPart,
                limit,
                ownPart.minus(remaining),
                remaining,
                used.stream().anyMatch(MonthlyLimit::planned),
                caps,
                done.steps());
    }
}
