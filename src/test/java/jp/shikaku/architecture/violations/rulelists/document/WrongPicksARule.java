package jp.shikaku.architecture.violations.rulelists.document;

import jp.shikaku.architecture.violations.rulelists.eligibility.rule.NoCard;

/** Asks one rule past the order in which rules decide. */
class WrongPicksARule {
    final NoCard only = new NoCard("カードなし");
}
