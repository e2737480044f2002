package jp.shikaku.member;

import java.util.List;

/** One member, to look at. Coverages oldest first. */
public record MemberView(
        InsuredId insuredId,
        MemberDetails details,
        Particulars particulars,
        Assessments assessments,
        List<CoverageView> coverages) {}
