package jp.shikaku.architecture.violations.cycles.eligibility.rule;

import jp.shikaku.architecture.violations.cycles.eligibility.RuleList.Facts;

/** A rule and its list know each other. */
public class OneRule {
    public boolean applies(Facts facts) {
        return facts.text().isEmpty();
    }
}
