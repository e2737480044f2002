package jp.shikaku.architecture.violations.arrivals.member;

/** 加入者の窓口. */
public class MemberService {
    public long count() {
        return 0;
    }
}
