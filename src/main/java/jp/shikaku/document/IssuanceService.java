package jp.shikaku.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** 一人の判定と発行: what one member is due, and the urgent lane that issues it the same day. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class IssuanceService {

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Judge judge;

    @Inject
    Documents documents;

    @Inject
    Issuing issuing;

    @Inject
    Explaining explaining;

    @Resource
    SessionContext session;

    /** 判定: the decision about one member as of the day and as known then, with all reasons. */
    public DecisionView decision(InsuredId insuredId, LocalDate asOf, KnownBy then) {
        return explaining.explain(StoredDecision.of(judge(insuredId, asOf, then)));
    }

    /** 即日発行: issues what the member is due on the day; refuses if nothing is to be issued. */
    public String issueNow(InsuredId insuredId, LocalDate issuedOn) {
        var counters = documents.lockCounters();
        Judgement judgement = judge(insuredId, issuedOn, KnownBy.NOW);
        if (!judgement.action().issues()) {
            throw Conflict.now("DOC-030", judgement.what().reason().text());
        }
        if (!issuing.printable(judgement)) {
            throw Conflict.now("DOC-035", judgement.facts().details().name());
        }
        return issuing.carryOut(
                        List.of(judgement),
                        counters,
                        null,
                        session.getCallerPrincipal().getName())
                .get(0)
                .documentNumber();
    }

    private Judgement judge(InsuredId insuredId, LocalDate on, KnownBy then) {
        DocumentRules.requireInForce(on);
        Member member = members.require(insuredId, then);
        Insurer insurer = insurers.current();
        Judgement judgement = judge.judge(insurer, List.of(member), Viewpoint.of(insurer, on, then))
                .get(0);
        judgement.facts().facts().requireBorn();
        return judgement;
    }
}
