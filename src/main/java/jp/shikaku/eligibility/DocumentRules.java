package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.rule.CardExpired;
import jp.shikaku.eligibility.rule.CardLost;
import jp.shikaku.eligibility.rule.CardRenewing;
import jp.shikaku.eligibility.rule.CardReturned;
import jp.shikaku.eligibility.rule.CardSuspended;
import jp.shikaku.eligibility.rule.CardUsable;
import jp.shikaku.eligibility.rule.CertificateExpired;
import jp.shikaku.eligibility.rule.IssueToAll;
import jp.shikaku.eligibility.rule.LatterStageAge;
import jp.shikaku.eligibility.rule.LatterStageProvisional;
import jp.shikaku.eligibility.rule.NoCard;
import jp.shikaku.eligibility.rule.NotCovered;
import jp.shikaku.eligibility.rule.NotRegistered;
import jp.shikaku.eligibility.rule.PaperPreferred;
import jp.shikaku.eligibility.rule.RegistrationReleased;
import jp.shikaku.eligibility.rule.SelfInfoBlocked;
import jp.shikaku.eligibility.rule.SpecialCare;
import jp.shikaku.law.Provision;
import jp.shikaku.law.RulesInForce;

/** どの書類を誰に: the rules in their order. The first one in force that applies decides. */
public final class DocumentRules {

    static final List<Rule<ReasonCode>> IN_ORDER = List.of(
            new NotCovered(),
            new IssueToAll(),
            new LatterStageProvisional(),
            new LatterStageAge(),
            new SelfInfoBlocked(),
            new NoCard(),
            new CardReturned(),
            new CardExpired(),
            new CardLost(),
            new CardRenewing(),
            new RegistrationReleased(),
            new NotRegistered(),
            new CertificateExpired(),
            new SpecialCare(),
            new CardUsable());

    static final List<Rule<FollowUp>> FOLLOW_UPS = List.of(new CardSuspended(), new PaperPreferred());

    private static final RulesInForce<Rule<ReasonCode>> IN_FORCE = new RulesInForce<>(IN_ORDER);
    private static final RulesInForce<Rule<FollowUp>> FOLLOW_UPS_IN_FORCE = new RulesInForce<>(FOLLOW_UPS);

    private DocumentRules() {}

    /** All of them, for the book of rules. */
    public static Stream<Provision> provisions() {
        return Stream.concat(IN_ORDER.stream(), FOLLOW_UPS.stream()).map(rule -> Provision.of(rule.getClass()));
    }

    /** Refuses a day before the documents began (ELG-001). */
    public static DocumentDecision decide(EligibilityFacts facts) {
        for (Rule<ReasonCode> rule : IN_FORCE.on(facts.on())) {
            if (rule.applies(facts)) {
                return new DocumentDecision(facts, rule);
            }
        }
        // The last rule applies to everybody, so none was in force.
        throw Rejected.because("ELG-001", "", Wareki.format(facts.on()));
    }

    /** Refuses a day on which no rule is in force (ELG-001). */
    public static void requireInForce(LocalDate day) {
        if (IN_FORCE.on(day).isEmpty()) {
            throw Rejected.because("ELG-001", "asOf", Wareki.format(day));
        }
    }

    static Stream<Rule<ReasonCode>> furtherThan(Rule<ReasonCode> deciding, EligibilityFacts facts) {
        return IN_FORCE.on(facts.on()).stream()
                .dropWhile(rule -> rule != deciding)
                .skip(1)
                .filter(rule -> rule.code() != ReasonCode.CARD_USABLE)
                .filter(rule -> rule.applies(facts));
    }

    /** Asked before the one that decided. */
    static Stream<Rule<ReasonCode>> before(DocumentDecision decision) {
        return IN_FORCE.on(decision.facts().on()).stream().takeWhile(rule -> rule != decision.rule());
    }

    static Stream<Rule<FollowUp>> followUps(DocumentDecision decision) {
        return FOLLOW_UPS_IN_FORCE.on(decision.facts().on()).stream()
                .filter(rule -> decision.code() == ReasonCode.CARD_USABLE)
                .filter(rule -> rule.applies(decision.facts()));
    }
}
