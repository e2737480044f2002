package jp.shikaku.architecture.violations.floors.common;

import jp.shikaku.architecture.violations.floors.web.Page;

/** A value that knows how it is shown. */
public record WrongKnowsPages(Page shownOn) {}
