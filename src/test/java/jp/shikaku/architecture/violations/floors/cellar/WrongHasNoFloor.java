package jp.shikaku.architecture.violations.floors.cellar;

/** A class in a package that the house does not name. */
class WrongHasNoFloor {}
