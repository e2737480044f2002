package jp.shikaku.expense.limit;

/** 高額療養費の規定: one step of the reckoning; its class cites the {@link jp.shikaku.law.LegalBasis}. */
interface LimitRule {

    StepCode code();

    /** What is left to bear after it; the same where it does not concern this household. */
    Reckoning apply(Reckoning before);
}
