package jp.shikaku.member;

import java.time.LocalDate;

/** One period of coverage, to look at. */
public record CoverageView(LocalDate acquiredOn, CoverageDetails details) {}
