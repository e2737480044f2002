package jp.shikaku.card;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.access.RowIds;
import jp.shikaku.common.Change;
import jp.shikaku.common.Entered;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import org.hibernate.jpa.HibernateHints;

/** 利用登録状況 of the insurer's members, month by month. */
@ApplicationScoped
@Transactional
public class CardReports {

    /** One row of the monthly data, for a known member. */
    public record Entry(Long memberId, CardStatus status) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Statements statements;

    @Inject
    BulkInsert bulk;

    @Inject
    RowIds ids;

    /**
     * What is known of each member's card on the day: the newest 基準日 up to it, else the oldest after it. Members of
     * whom nothing was ever reported are absent.
     */
    public Map<Long, Said<CardReport, CardStatus>> on(LocalDate day, Collection<Long> memberIds, KnownBy then) {
        return then.equals(KnownBy.NOW) ? on(day, memberIds) : asKnown(day, memberIds, then);
    }

    private Map<Long, Said<CardReport, CardStatus>> on(LocalDate day, Collection<Long> memberIds) {
        Map<Long, Said<CardReport, CardStatus>> found = new HashMap<>();
        read(
                "select max(n.asOf) from CardReport n where n.memberId = c.memberId and n.asOf <= :day",
                day,
                memberIds,
                found);
        List<Long> missing =
                memberIds.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            read(
                    "select min(n.asOf) from CardReport n where n.memberId = c.memberId and n.asOf > :day",
                    day,
                    missing,
                    found);
        }
        return found;
    }

    private Map<Long, Said<CardReport, CardStatus>> asKnown(LocalDate day, Collection<Long> memberIds, KnownBy then) {
        Map<Long, Said<CardReport, CardStatus>> found = new HashMap<>();
        for (var said : statements.asKnown(of(memberIds), CardStatus.class, then)) {
            found.merge(
                    said.row().memberId(),
                    said,
                    (one, next) -> next.statement().asOf().isAfter(day) ? one : next);
        }
        return found;
    }

    /** All that was reported of these members, oldest 基準日 first. */
    public List<CardReport> of(Collection<Long> memberIds) {
        return em.createQuery(
                        "select c from CardReport c where among(c.memberId, :ids) order by c.asOf", CardReport.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .getResultList();
    }

    private void read(
            String whichDay, LocalDate day, Collection<Long> memberIds, Map<Long, Said<CardReport, CardStatus>> into) {
        em.createQuery(
                        "select c from CardReport c where among(c.memberId, :ids) and c.asOf = (" + whichDay + ")",
                        CardReport.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .setParameter("day", day)
                .getResultStream()
                .forEach(report ->
                        into.put(report.memberId(), new Said<>(report, report.statement(), report.sourceId())));
    }

    /** The newest 基準日 there is. */
    public Optional<LocalDate> newestDay() {
        return Optional.ofNullable(em.createQuery("select max(c.asOf) from CardReport c", LocalDate.class)
                .getSingleResult());
    }

    /** The 基準日 that {@link #on} reads for the day: the newest up to it, else the oldest after it; empty = there is none. */
    public Optional<LocalDate> dayReadOn(LocalDate day) {
        return reportedOn("select max(c.asOf) from CardReport c where c.asOf <= :day", day)
                .or(() -> reportedOn("select min(c.asOf) from CardReport c where c.asOf > :day", day));
    }

    private Optional<LocalDate> reportedOn(String which, LocalDate day) {
        return Optional.ofNullable(
                em.createQuery(which, LocalDate.class).setParameter("day", day).getSingleResult());
    }

    /** The outcome of each entry of one 基準日, in their order. Runs in the caller's transaction. */
    public List<Entered> enter(LocalDate asOf, List<Entry> entries, Source by) {
        Map<Long, CardReport> known = em.createQuery(
                        "select c from CardReport c where c.asOf = :asOf and among(c.memberId, :ids)", CardReport.class)
                .setParameter("asOf", asOf)
                .setParameter("ids", entries.stream().map(Entry::memberId).toArray(Long[]::new))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .collect(toMap(CardReport::memberId, report -> report));
        return enter(known, entries, by);
    }

    /** As {@link #enter}, where nothing was reported for the 基準日 before, nor for a member twice. */
    public List<Entered> enterFirst(List<Entry> entries, Source by) {
        return enter(Map.of(), entries, by);
    }

    private List<Entered> enter(Map<Long, CardReport> known, List<Entry> entries, Source by) {
        List<CardReport> added = new ArrayList<>();
        List<Entered> outcome = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            CardReport report = known.get(entry.memberId());
            if (report == null) {
                added.add(ids.number(new CardReport(entry.memberId(), entry.status(), by)));
                outcome.add(Entered.as(Change.ADDED));
            } else {
                outcome.add(
                        Entered.as(statements.correct(report, entry.status(), by) ? Change.CHANGED : Change.UNCHANGED));
            }
        }
        bulk.insert(added);
        em.flush();
        em.clear();
        return outcome;
    }
}
