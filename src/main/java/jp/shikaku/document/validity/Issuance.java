package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;

/** 交付: to whom, why and on which day a document is (or would be) issued. */
public record Issuance(EligibilityFacts facts, ReasonCode code, LocalDate issuedOn) {

    private static final int ELDERLY_BENEFIT_AGE = 70;

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
        return facts.birth().lastDayOfMonthReaching(ELDERLY_BENEFIT_AGE);
    }

    public boolean issuedUnder70() {
        return !issuedOn.isAfter(lastDayUnder70());
    }

    LocalDate dayBefore75() {
        return facts.birth().dayBeforeBirthday(75);
    }
}
