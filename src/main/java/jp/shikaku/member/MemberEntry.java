package jp.shikaku.member;

import java.time.LocalDate;

/** 加入者名簿の1行: a person and one period of coverage. */
public record MemberEntry(InsuredId insuredId, MemberDetails details, LocalDate acquiredOn, CoverageDetails coverage) {}
