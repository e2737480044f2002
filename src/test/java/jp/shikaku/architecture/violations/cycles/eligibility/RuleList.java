package jp.shikaku.architecture.violations.cycles.eligibility;

import jp.shikaku.architecture.violations.cycles.eligibility.rule.OneRule;

/** A list of rules. */
public final class RuleList {
    static final OneRule ONE = new OneRule();

    /** What a rule is asked about. */
    public record Facts(String text) {}

    private RuleList() {}
}
