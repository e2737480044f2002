package jp.shikaku.insurer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.Role;

/** 交付方針: looking at them, and entering one. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class PolicyService {

    @Inject
    Insurers insurers;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * 方針の案: what to begin with when a new one is made up.
     *
     * @param policy the one in force on the day asked for
     * @param seen the last entry that it takes account of
     */
    public record Draft(InsurerKind kind, DocumentPolicy policy, int seen) {}

    /** Every policy ever entered, the last entered first. */
    public List<PolicyView> all() {
        Insurer insurer = insurers.current();
        return PolicyView.of(insurer.kind(), insurer.policies(), LocalDate.now(clock));
    }

    /** For a policy from that day on; refuses a day that is past or years ahead. */
    @RolesAllowed({Role.CHIEF, Role.SYSTEM})
    public Draft draft(LocalDate from) {
        PolicyHistory.requireStart(from, LocalDate.now(clock));
        Insurer insurer = insurers.current();
        PolicyHistory history = insurer.policies();
        return new Draft(insurer.kind(), history.on(from), history.latest());
    }

    /** Enters a policy; what is refused says {@link PolicyHistory#requireEnterable}. */
    @RolesAllowed({Role.CHIEF, Role.SYSTEM})
    public void enter(DocumentPolicy policy, int seen) {
        insurers.enter(policy, seen, session.getCallerPrincipal().getName());
    }
}
