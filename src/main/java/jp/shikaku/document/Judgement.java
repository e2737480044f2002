package jp.shikaku.document;

import java.time.LocalDate;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.MemberFacts;
import jp.shikaku.member.CoverageView;
import jp.shikaku.member.Member;

/**
 * 判定: what one member is due, until when, and what has to be done about it.
 *
 * @param held the live document, null = none
 * @param issuedOn the day of issue the validity was reckoned for
 */
public record Judgement(
        MemberFacts facts,
        DocumentDecision decision,
        Validity validity,
        ActionDecision what,
        Document held,
        PrintedItems printed,
        LocalDate issuedOn) {

    /** The same, when another copy was asked for. */
    Judgement askedAgain() {
        ActionDecision again = ActionRules.unlessUnassessed(
                ActionRules.ifAskedFor(what, true), printed.benefits().assessed());
        return new Judgement(facts, decision, validity, again, held, printed, issuedOn);
    }

    public Action action() {
        return what.action();
    }

    public Member member() {
        return facts.member();
    }

    public CoverageView coverage() {
        return facts.coverage();
    }

    /** What the member holds once it has been carried out; null = nothing. */
    Held heldAfterwards() {
        if (action() == Action.RECALL) {
            return null;
        }
        return action().issues()
                ? new Held(decision.document(), issuedOn, validity.lastDay(), printed.fingerprint())
                : what.held();
    }

    /** 有効期限, as in {@link ActionDecision#lastDay}. */
    public LocalDate validUntil() {
        return what.lastDay();
    }
}
