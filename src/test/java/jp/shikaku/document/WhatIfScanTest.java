package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.WhatIf;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** もしも: the few days that {@link WhatIf} looks at are all on which anything turns; every day of the years is tried. */
class WhatIfScanTest {

    private record Turn(LocalDate day, ReasonCode reason) {}

    @Property(tries = 2_000)
    void noTurnIsMissed(@ForAll long seed) {
        EligibilityFacts facts = AnyCase.of(seed).facts();
        DocumentDecision now = DocumentRules.decide(facts);

        List<Turn> found = WhatIf.of(now).stream()
                .filter(change -> change.act() == null)
                .map(change -> new Turn(change.from(), change.reason()))
                .toList();

        assertThat(found).isEqualTo(dayByDay(now));
    }

    private static List<Turn> dayByDay(DocumentDecision now) {
        List<Turn> turns = new ArrayList<>();
        ReasonCode before = now.code();
        LocalDate last = now.facts().on().plus(WhatIf.AHEAD);
        for (LocalDate day = now.facts().on().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            ReasonCode then = DocumentRules.decide(now.facts().decidedOn(day)).code();
            if (then != before) {
                turns.add(new Turn(day, then));
                before = then;
            }
        }
        return turns;
    }
}
