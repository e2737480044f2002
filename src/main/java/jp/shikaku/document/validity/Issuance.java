package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.Milestones;

/** 交付: to whom, why and on which day a document is (or would be) issued. */
public record Issuance(EligibilityFacts facts, ReasonCode code, LocalDate issuedOn) {

    public Issuance {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(issuedOn, "issuedOn");
    }

    public boolean latterStage() {
        return facts.insurerKind().latterStage();
    }

    /** Last day before the 負担割合 of those aged 70–74 applies. */
    public LocalDate lastDayUnder70() {
        return Milestones.lastDayUnder70(facts.birth());
    }

    public boolean issuedUnder70() {
        return !issuedOn.isAfter(lastDayUnder70());
    }

    LocalDate dayBefore75() {
        return Milestones.latterStageFrom(facts.birth()).minusDays(1);
    }
}
