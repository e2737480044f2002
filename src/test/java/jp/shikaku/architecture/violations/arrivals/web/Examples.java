package jp.shikaku.architecture.violations.arrivals.web;

import jakarta.persistence.EntityManager;
import jp.shikaku.architecture.violations.arrivals.member.Member;
import jp.shikaku.architecture.violations.arrivals.member.MemberService;
import jp.shikaku.architecture.violations.arrivals.member.Members;

/** Pages. */
class Examples {

    static class AsksTheService {
        MemberService members;
    }

    static class WrongShowsAnEntity {
        Member member;
    }

    static class WrongAsksTheRepository {
        Members members;
    }

    static class WrongQueries {
        EntityManager em;
    }
}
