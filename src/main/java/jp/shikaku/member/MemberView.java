package jp.shikaku.member;

import java.time.LocalDate;
import java.util.List;

/** One member, to look at. Coverages oldest first. */
public record MemberView(
        InsuredId insuredId,
        MemberDetails details,
        LocalDate graduationDay,
        LocalDate handbookUntil,
        List<CoverageView> coverages) {}
