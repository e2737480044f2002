package jp.shikaku.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.PolicyView;

/**
 * One trial with what it has found so far, to look at.
 *
 * @param stale another policy has been entered since, so this one cannot be adopted
 * @param lines the policy that is tried, compared with the one in force on its first day
 * @param effects adding up to all members who would be judged otherwise
 */
public record PolicyTrialView(
        TrialRow trial,
        boolean stale,
        DocumentPolicy policy,
        List<PolicyView.Line> lines,
        List<EffectCount> effects,
        List<ExampleRow> examples) {

    /** 前と後: so many members change from the one to the other. */
    public record Change<T>(T before, T after, long members) {}

    private record Pair<T>(T before, T after) {}

    /** Members who would be judged otherwise in any way. */
    public long differing() {
        return sum(effect -> true);
    }

    public long alike() {
        return trial.processed() - differing();
    }

    /** Members to whom another kind of document would be due. */
    public long documentDiffering() {
        return sum(effect ->
                effect.reasonBefore().document() != effect.reasonAfter().document());
    }

    /** Members whose document would end on another day. */
    public long validityDiffering() {
        return sum(Effect::validityDiffers);
    }

    /** 書類と理由の変わる人, the most frequent change first. */
    public List<Change<ReasonCode>> byReason() {
        return changes(Effect::reasonDiffers, effect -> new Pair<>(effect.reasonBefore(), effect.reasonAfter()));
    }

    /** 処置の変わる人, the most frequent change first. */
    public List<Change<Action>> byAction() {
        return changes(Effect::actionDiffers, effect -> new Pair<>(effect.actionBefore(), effect.actionAfter()));
    }

    private long sum(Predicate<Effect> which) {
        return effects.stream()
                .filter(count -> which.test(count.effect()))
                .mapToLong(EffectCount::members)
                .sum();
    }

    private <T> List<Change<T>> changes(Predicate<Effect> which, Function<Effect, Pair<T>> pair) {
        Map<Pair<T>, Long> sums = effects.stream()
                .filter(count -> which.test(count.effect()))
                .collect(groupingBy(
                        count -> pair.apply(count.effect()), LinkedHashMap::new, summingLong(EffectCount::members)));
        return sums.entrySet().stream()
                .map(sum -> new Change<>(sum.getKey().before(), sum.getKey().after(), sum.getValue()))
                .sorted(Comparator.comparing((Change<T> change) -> change.members())
                        .reversed())
                .toList();
    }
}
