package jp.shikaku.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.Page;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.Insurers;

/** 加入者を調べる. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class MemberService {

    @Inject
    Members members;

    @Inject
    Statements statements;

    @Inject
    Insurers insurers;

    /** A page of the members that match, in roll order. */
    public Page<MemberRow> search(MemberQuery query, int first, int max) {
        return members.search(query, first, max);
    }

    /** One member with all periods of coverage, as known then. Refuses one who was not known then (MEM-002). */
    public MemberView view(InsuredId insuredId, KnownBy then) {
        Member member = members.require(insuredId, then);
        List<Long> one = List.of(member.id());
        MemberDetails details = statements
                .asKnown(List.of(member), MemberDetails.class, then)
                .get(0)
                .statement();
        List<CoverageView> coverages = members.coverages(one, then).getOrDefault(member.id(), List.of()).stream()
                .map(said -> new CoverageView(said.row().acquiredOn(), said.statement()))
                .toList();
        var assessed = members.assessments(one, then).getOrDefault(member.id(), List.of());
        var particulars = members.particulars(one, then).get(member.id());
        return new MemberView(
                insuredId,
                details,
                particulars == null ? Particulars.NONE : particulars.statement(),
                Assessments.of(assessed, details, insurers.current().kind()),
                coverages);
    }
}
