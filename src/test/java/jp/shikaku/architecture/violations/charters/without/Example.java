package jp.shikaku.architecture.violations.charters.without;

/** In a package without a charter. */
class Example {}
