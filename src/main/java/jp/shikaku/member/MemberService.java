package jp.shikaku.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;

/** 加入者を調べる. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class MemberService {

    @Inject
    Members members;

    /** A page of the members that match, in roll order. */
    public Page<MemberRow> search(MemberQuery query, int first, int max) {
        return members.search(query, first, max);
    }

    /** One member with all periods of coverage. */
    public MemberView view(InsuredId insuredId) {
        Member member = members.find(insuredId)
                .orElseThrow(() -> new NotFound(Problem.of("MEM-001", "", insuredId.toString())));
        List<CoverageView> coverages =
                members.coverages(List.of(member.id())).getOrDefault(member.id(), List.of()).stream()
                        .map(coverage -> new CoverageView(coverage.acquiredOn(), coverage.details()))
                        .toList();
        return new MemberView(insuredId, member.details(), member.graduationDay(), member.handbookUntil(), coverages);
    }
}
