package jp.shikaku.eligibility;

import java.time.LocalDate;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.member.Assessments;
import jp.shikaku.member.CoverageView;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;

/**
 * A member as known from a {@link Viewpoint}, and the facts the rules go by.
 *
 * @param coverage the period of coverage the decision is about
 * @param assessments 負担割合・適用区分, which decide nothing but are printed
 * @param sources by what the facts became known
 */
public record MemberFacts(
        Member member,
        MemberDetails details,
        CoverageView coverage,
        Assessments assessments,
        EligibilityFacts facts,
        FactSources sources) {

    /** The same as decided on a later day, under the policy of that day. */
    public MemberFacts decidedOn(LocalDate day, DocumentPolicy policyOfTheDay) {
        EligibilityFacts then = facts.asOf(day, policyOfTheDay).decidedOn(day);
        return new MemberFacts(member, details, coverage, assessments, then, sources);
    }
}
