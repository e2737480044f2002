package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.Provision;
import jp.shikaku.law.RulesInForce;

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

    private static final RulesInForce<ValidityRule> CERTIFICATE = new RulesInForce<>(OF_CERTIFICATE);
    private static final RulesInForce<ValidityRule> NOTICE = new RulesInForce<>(OF_NOTICE);

    private static final Comparator<Validity.Limit> EARLIEST_FIRST = Comparator.comparing(Validity.Limit::lastDay);

    private ValidityRules() {}

    /** All of them, for the book of rules. */
    public static Stream<Provision> provisions() {
        return Stream.concat(OF_CERTIFICATE.stream(), OF_NOTICE.stream()).map(rule -> Provision.of(rule.getClass()));
    }

    /** For the document the code stands for; where none is due, nothing limits it. */
    public static Validity of(EligibilityFacts facts, ReasonCode code, LocalDate issuedOn) {
        Issuance issuance = new Issuance(facts, code, issuedOn);
        List<Validity.Limit> limits = new ArrayList<>();
        for (ValidityRule rule : rules(code.document(), issuedOn)) {
            rule.lastDay(issuance).ifPresent(lastDay -> limits.add(new Validity.Limit(rule, lastDay)));
        }
        limits.sort(EARLIEST_FIRST);
        return new Validity(issuance, limits);
    }

    private static List<ValidityRule> rules(DocumentKind document, LocalDate issuedOn) {
        return switch (document) {
            case CERTIFICATE -> CERTIFICATE.on(issuedOn);
            case NOTICE -> NOTICE.on(issuedOn);
            case NONE -> List.of();
        };
    }
}
