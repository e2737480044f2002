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
import jp.shikaku.law.InForce;

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

    private DocumentRules() {}

    /** Refuses a day before the documents began (ELG-001). */
    public static DocumentDecision decide(EligibilityFacts facts) {
        for (Rule<ReasonCode> rule : IN_ORDER) {
            if (appliesTo(facts, rule)) {
                return new DocumentDecision(facts, rule);
            }
        }
        // The last rule applies to everybody, so none was in force.
        throw Rejected.because("ELG-001", "", Wareki.format(facts.on()));
    }

    /** Refuses a day on which no rule is in force (ELG-001). */
    public static void requireInForce(LocalDate day) {
        if (IN_ORDER.stream().noneMatch(rule -> InForce.on(rule.getClass(), day))) {
            throw Rejected.because("ELG-001", "asOf", Wareki.format(day));
        }
    }

    static Stream<Rule<ReasonCode>> furtherThan(Rule<ReasonCode> deciding, EligibilityFacts facts) {
        return IN_ORDER.stream()
                .skip(IN_ORDER.indexOf(deciding) + 1L)
                .filter(rule -> rule.code() != ReasonCode.CARD_USABLE)
                .filter(rule -> appliesTo(facts, rule));
    }

    static Stream<Rule<FollowUp>> followUps(DocumentDecision decision) {
        return FOLLOW_UPS.stream()
                .filter(rule -> decision.code() == ReasonCode.CARD_USABLE)
                .filter(rule -> appliesTo(decision.facts(), rule));
    }

    private static boolean appliesTo(EligibilityFacts facts, Rule<?> rule) {
        return InForce.on(rule.getClass(), facts.on()) && rule.applies(facts);
    }
}
