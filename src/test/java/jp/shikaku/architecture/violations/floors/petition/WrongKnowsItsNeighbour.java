package jp.shikaku.architecture.violations.floors.petition;

import jp.shikaku.architecture.violations.floors.card.Card;

/** A petition that knows the other feature on its floor. */
record WrongKnowsItsNeighbour(Card card) {}
