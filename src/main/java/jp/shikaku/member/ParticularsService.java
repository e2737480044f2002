package jp.shikaku.member;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Statements;

/** 個別事項: what no register says of a member, entered by an officer. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF})
public class ParticularsService {

    @Inject
    Members members;

    @Inject
    ParticularsRegister register;

    @Inject
    Statements statements;

    @Resource
    SessionContext session;

    public ParticularsView view(InsuredId insuredId) {
        MemberParticulars known = register.known(members.require(insuredId, KnownBy.NOW));
        return known == null
                ? new ParticularsView(Particulars.NONE, null, null)
                : new ParticularsView(
                        known.statement(),
                        known.sourceId(),
                        statements.sources(List.of(known.sourceId())).get(known.sourceId()));
    }

    /** Takes over what is said now; refuses what {@link ParticularsRegister#enter} refuses. */
    public void enter(InsuredId insuredId, Particulars entered, Long seen) {
        register.enter(
                members.require(insuredId, KnownBy.NOW),
                entered,
                seen,
                session.getCallerPrincipal().getName());
    }
}
