package jp.shikaku.printcheck;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** 印刷点検: whose documents would not come out on paper, and how to mend it. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class PrintCheckService {

    private static final int ROWS_AT_ONCE = 500;

    @Inject
    PrintChecks checks;

    @Inject
    Members members;

    @Inject
    Event<PrintCheckWork> work;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** Starts to check everybody; the id of the check. Refuses a second one while one is under way (PRC-001). */
    public long start() {
        if (checks.newest().filter(PrintCheck::running).isPresent()) {
            throw Conflict.now("PRC-001");
        }
        long total = members.count();
        if (total == 0) {
            throw Conflict.now("PRC-002");
        }
        String caller = session.getCallerPrincipal().getName();
        PrintCheck check = new PrintCheck(LocalDate.now(clock), total, caller, clock.instant());
        checks.add(check);
        work.fire(new PrintCheckWork(InsurerScope.current(), check.id()));
        return check.id();
    }

    public PrintCheckView view(long checkId) {
        return view(checks.find(checkId).orElseThrow(() -> notFound(checkId)));
    }

    /** The newest check; empty = there never was one. */
    public Optional<PrintCheckView> newest() {
        return checks.newest().map(this::view);
    }

    /** A page of what was found, in roll order. */
    public Page<FindingRow> findings(long checkId, FindingFilter filter, int first, int max) {
        return checks.findings(checkId, filter, first, max);
    }

    public void cancel(long checkId) {
        checks.lock(checkId).orElseThrow(() -> notFound(checkId)).cancel(clock.instant());
    }

    /** Goes on with work that stood still. */
    public void resume(long checkId) {
        if (checks.lock(checkId).orElseThrow(() -> notFound(checkId)).resume()) {
            work.fire(new PrintCheckWork(InsurerScope.current(), checkId));
        }
    }

    /**
     * Hands over the register row, as it is now and with the mends in it, of each member that was found, in roll order.
     * Left out: whose address nobody may see, and who has nothing to mend in a row of their own.
     */
    public void eachMendedRow(long checkId, FindingFilter filter, Consumer<MendedRow> receiver) {
        view(checkId);
        List<String> keys = checks.membersAfter(checkId, filter, "", ROWS_AT_ONCE);
        while (!keys.isEmpty()) {
            mendedRows(checkId, keys).forEach(receiver);
            checks.settle();
            keys = checks.membersAfter(checkId, filter, keys.get(keys.size() - 1), ROWS_AT_ONCE);
        }
    }

    private List<MendedRow> mendedRows(long checkId, List<String> keys) {
        Map<String, Member> people = members.byRollKey(keys);
        var coverages =
                members.coverages(people.values().stream().map(Member::id).toList());
        var findings = checks.ofMembers(checkId, keys).stream()
                .collect(groupingBy(finding -> finding.insuredId().rollKey()));
        return keys.stream()
                .filter(key -> !people.get(key).details().selfInfoBlocked())
                .map(key -> MendedRow.of(
                        people.get(key), coverages.get(people.get(key).id()), findings.get(key)))
                .filter(MendedRow::mendable)
                .toList();
    }

    private PrintCheckView view(PrintCheck check) {
        return new PrintCheckView(check.row(), checks.counts(check.id()));
    }

    private static NotFound notFound(long checkId) {
        return new NotFound(Problem.of("PRC-003", "", Long.toString(checkId)));
    }
}
