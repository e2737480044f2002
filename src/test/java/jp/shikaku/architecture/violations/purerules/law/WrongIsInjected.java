package jp.shikaku.architecture.violations.purerules.law;

import jakarta.inject.Inject;

/** A citation with a bean in it. */
class WrongIsInjected {
    @Inject
    String article;
}
