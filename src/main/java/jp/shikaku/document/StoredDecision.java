package jp.shikaku.document;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.FactSources;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.law.RulesVersion;

/**
 * 保存する判定: everything that one decision was made from, and what came out. From it the decision can be explained, and
 * made again, whatever has happened since.
 *
 * @param rulesVersion the version of the rules that decided
 * @param held null = nothing
 * @param issuedOn the day of issue the validity was reckoned for; later than the day decided for where it is renewed ahead
 * @param issuePolicy 交付方針 of that day
 * @param reason why, on that day
 * @param validUntil as in {@link ActionDecision#lastDay}
 */
public record StoredDecision(
        int rulesVersion,
        EligibilityFacts facts,
        FactSources sources,
        HeldThen held,
        LocalDate issuedOn,
        DocumentPolicy issuePolicy,
        ReasonCode reason,
        LocalDate validUntil,
        ActionCode action) {

    private static final String AS_DUE = "=";
    private static final String OUTDATED = "≠";

    /**
     * 手元の書類, as it was then.
     *
     * @param outdated something printed on it was no longer so
     */
    public record HeldThen(
            DocumentKind kind, String documentNumber, LocalDate issuedOn, LocalDate lastDay, boolean outdated) {

        /** What was printed on the paper is not kept here, only whether it still held. */
        Held held() {
            return new Held(kind, issuedOn, lastDay, outdated ? OUTDATED : AS_DUE);
        }
    }

    public StoredDecision {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(issuePolicy, "issuePolicy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(action, "action");
    }

    /** What was judged just now. */
    public static StoredDecision of(Judgement judgement) {
        Document held = judgement.held();
        return new StoredDecision(
                RulesVersion.CURRENT,
                judgement.facts().facts(),
                judgement.facts().sources(),
                held == null ? null : held.then(judgement.printed().fingerprint()),
                judgement.issuedOn(),
                judgement.decision().facts().policy(),
                judgement.decision().code(),
                judgement.validUntil(),
                judgement.what().code());
    }

    /**
     * Back from the texts in which it is kept.
     *
     * @param text in one or more parts
     */
    public static StoredDecision read(int rulesVersion, ReasonCode reason, LocalDate validUntil, String... text) {
        return DecisionText.read(rulesVersion, reason, validUntil, text);
    }

    /** The text of what all decisions from one viewpoint have in common. */
    public static String shared(InsurerKind kind, Viewpoint from) {
        return DecisionText.shared(from.on(), from.horizon(), kind, from.policy());
    }

    /** The text of what is not {@link #shared}. */
    public String own() {
        return DecisionText.own(this);
    }

    /** The text of all of it. */
    String whole() {
        return DecisionText.whole(this);
    }

    /** What is due on the day of issue, as the rules of today say to the facts of then. */
    public DocumentDecision decision() {
        return DocumentRules.decide(issuedOn.equals(facts.on()) ? facts : facts.asOf(issuedOn, issuePolicy));
    }

    /** 再判定: what to do, as the rules of today say to the facts of then. */
    public ActionDecision replay() {
        DocumentDecision then = decision();
        Validity validity = ValidityRules.of(then.facts(), then.code(), issuedOn);
        ActionDecision wanted =
                ActionRules.of(DocumentRules.decide(facts), validity, AS_DUE, held == null ? null : held.held());
        // Whether anything was assessed, or another copy was asked for, is no fact of the rules; what came out tells
        // it.
        ActionDecision asked = ActionRules.ifAskedFor(wanted, action == ActionCode.REISSUED);
        return ActionRules.unlessUnassessed(asked, action != ActionCode.NOT_ASSESSED);
    }

    /** Whether the rules of today would decide the same. */
    public boolean holds() {
        ActionDecision again = replay();
        return decision().code() == reason && Objects.equals(again.lastDay(), validUntil) && again.code() == action;
    }
}
