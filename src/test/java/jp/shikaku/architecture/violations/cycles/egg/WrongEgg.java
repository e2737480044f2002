package jp.shikaku.architecture.violations.cycles.egg;

import jp.shikaku.architecture.violations.cycles.hen.WrongHen;

/** Needs a hen. */
public record WrongEgg(WrongHen of) {}
