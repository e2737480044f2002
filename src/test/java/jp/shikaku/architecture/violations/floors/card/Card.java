package jp.shikaku.architecture.violations.floors.card;

import jp.shikaku.architecture.violations.floors.member.Person;

/** カード. */
public record Card(Person of) {}
