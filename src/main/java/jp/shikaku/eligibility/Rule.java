package jp.shikaku.eligibility;

import jp.shikaku.law.Reason;

/**
 * 判定の規定: one provision; its class cites the {@link jp.shikaku.law.LegalBasis}.
 *
 * <p>Whether it applies is asked of everybody; what it says is worded only when somebody wants to read it.
 *
 * @param <C> what it decides
 */
public interface Rule<C extends Enum<C>> {

    C code();

    boolean applies(EligibilityFacts facts);

    /** Why it applies to this member, in plain Japanese with the days and ages it went by. */
    String because(EligibilityFacts facts);

    default Reason reason(EligibilityFacts facts) {
        return Reason.of(code().name(), because(facts), getClass());
    }
}
