package jp.shikaku.architecture.violations.floors.member;

import jp.shikaku.architecture.violations.floors.card.Card;

/** A member that knows what is built on members. */
record WrongKnowsCards(Card card) {}
