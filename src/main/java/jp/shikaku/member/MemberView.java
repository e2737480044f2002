package jp.shikaku.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One member, to look at. Coverages oldest first. */
public record MemberView(
        InsuredId insuredId,
        MemberDetails details,
        Particulars particulars,
        Assessments assessments,
        List<CoverageView> coverages) {

    /** The period that covers the day. */
    public Optional<CoverageView> coverageOn(LocalDate day) {
        return coverages.stream()
                .filter(coverage -> coverage.period().contains(day))
                .findFirst();
    }
}
