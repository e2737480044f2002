package jp.shikaku.eligibility;

import java.util.List;
import jp.shikaku.law.Reason;

/**
 * 書類の判定: the document that is due, by the first rule that applies to the facts.
 *
 * <p>Code and document are there at once; the reasons are worded when they are asked for, so that a run over millions
 * words only what is read.
 */
public record DocumentDecision(EligibilityFacts facts, Rule<ReasonCode> rule) {

    public ReasonCode code() {
        return rule.code();
    }

    public DocumentKind document() {
        return code().document();
    }

    public Reason deciding() {
        return rule.reason(facts);
    }

    /** Every further rule that applies, in order; the last row, "otherwise", never does. */
    public List<Reason> others() {
        return DocumentRules.furtherThan(rule, facts)
                .map(other -> other.reason(facts))
                .toList();
    }

    /** What the rules asked before say in general; none of them applies. */
    public List<Reason> passedOver() {
        return DocumentRules.before(this)
                .map(other -> Reason.inGeneral(other.code().name(), other.getClass()))
                .toList();
    }

    /** 要確認: what an officer should look at; only while the card counts as usable. */
    public List<Reason> followUps() {
        return DocumentRules.followUps(this)
                .map(followUp -> followUp.reason(facts))
                .toList();
    }
}
