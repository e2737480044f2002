package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.InForce;

/** いつまで有効か: which provisions end which document. The earliest last day decides. */
public final class ValidityRules {

    static final List<ValidityRule> OF_CERTIFICATE = List.of(
            new EndsByPolicy(),
            new EndsWithinFiveYears(),
            new EndsBefore75thBirthday(),
            new EndsInMonthOf70thBirthday(),
            new EndsBeforeRatioReassessment(),
            new EndsOnResidenceLimit(),
            new EndsWithVoluntaryContinuation(),
            new EndsBeforeLossDay(),
            new EndsOnGraduation(),
            new EndsWithHandbook(),
            new EndsAfterPetitionTerm());

    static final List<ValidityRule> OF_NOTICE =
            List.of(new NoticeEndsBeforeRatioReassessment(), new NoticeEndsBefore75thBirthday());

    private ValidityRules() {}

    /** For the document the code stands for; where none is due, nothing limits it. */
    public static Validity of(EligibilityFacts facts, ReasonCode code, LocalDate issuedOn) {
        Issuance issuance = new Issuance(facts, code, issuedOn);
        List<Validity.Limit> limits = new ArrayList<>();
        for (ValidityRule rule : rulesFor(code)) {
            if (InForce.on(rule.getClass(), issuedOn)) {
                rule.lastDay(issuance).ifPresent(lastDay -> limits.add(new Validity.Limit(rule, lastDay)));
            }
        }
        limits.sort(Comparator.comparing(Validity.Limit::lastDay));
        return new Validity(issuance, limits);
    }

    private static List<ValidityRule> rulesFor(ReasonCode code) {
        return switch (code.document()) {
            case CERTIFICATE -> OF_CERTIFICATE;
            case NOTICE -> OF_NOTICE;
            case NONE -> List.of();
        };
    }
}
