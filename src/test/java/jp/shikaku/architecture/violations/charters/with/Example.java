package jp.shikaku.architecture.violations.charters.with;

/** In a package with a charter. */
class Example {}
