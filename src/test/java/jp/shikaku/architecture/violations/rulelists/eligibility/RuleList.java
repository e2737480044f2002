package jp.shikaku.architecture.violations.rulelists.eligibility;

import jp.shikaku.architecture.violations.rulelists.eligibility.rule.NoCard;

/** The list asks every rule. */
class RuleList {
    final NoCard first = new NoCard("カードなし");
}
