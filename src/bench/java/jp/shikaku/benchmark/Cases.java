package jp.shikaku.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import jp.shikaku.document.AnyCase;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.ReasonCode;

/** 事例: what both decide about; as many for each reason code, of all ages, the same in every run. */
final class Cases {

    private static final int OF_EACH_CODE = 256;

    private Cases() {}

    static List<AnyCase> all() {
        Map<ReasonCode, Integer> found = new EnumMap<>(ReasonCode.class);
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(AnyCase::of)
                .filter(any -> found.merge(DocumentRules.decide(any.facts()).code(), 1, Integer::sum) <= OF_EACH_CODE)
                .limit((long) OF_EACH_CODE * ReasonCode.values().length)
                .toList();
    }

    /** A benchmark of different answers would say nothing. */
    static void requireSameAnswers(List<AnyCase> cases, Function<AnyCase, Answer> drools) {
        for (AnyCase any : cases) {
            Outcome ours = Outcome.of(any.decide());
            Outcome theirs = Outcome.of(drools.apply(any));
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(ours + " here, " + theirs + " in Drools: " + any);
            }
        }
    }
}
