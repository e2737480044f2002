package jp.shikaku.eligibility;

import jp.shikaku.member.Coverage;
import jp.shikaku.member.Member;

/** A member, the period of coverage the decision is about, and the facts the rules go by. */
public record MemberFacts(Member member, Coverage coverage, EligibilityFacts facts) {}
