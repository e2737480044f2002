package jp.shikaku.architecture.violations.cycles.hen;

import jp.shikaku.architecture.violations.cycles.egg.WrongEgg;

/** Needs an egg. */
public record WrongHen(WrongEgg of) {}
