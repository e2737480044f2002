package jp.shikaku.card;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
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
import jp.shikaku.common.Change;
import jp.shikaku.common.Entered;

/** 利用登録状況 of the insurer's members, month by month. */
@ApplicationScoped
@Transactional
public class CardReports {

    /** One row of the monthly data, for a known member. */
    public record Entry(Long memberId, CardStatus status) {}

    @PersistenceContext
    EntityManager em;

    /**
     * What is known of each member's card on the day: the newest 基準日 up to it, else the oldest after it. Members of
     * whom nothing was ever reported are absent.
     */
    public Map<Long, CardStatus> on(LocalDate day, Collection<Long> memberIds) {
        Map<Long, CardStatus> found = new HashMap<>();
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

    private void read(String whichDay, LocalDate day, Collection<Long> memberIds, Map<Long, CardStatus> into) {
        em.createQuery(
                        "select c from CardReport c where c.memberId in :ids and c.asOf = (" + whichDay + ")",
                        CardReport.class)
                .setParameter("ids", memberIds)
                .setParameter("day", day)
                .getResultStream()
                .forEach(report -> into.put(report.memberId(), report.status()));
    }

    /** The newest 基準日 there is. */
    public Optional<LocalDate> newestDay() {
        return Optional.ofNullable(em.createQuery("select max(c.asOf) from CardReport c", LocalDate.class)
                .getSingleResult());
    }

    /** The outcome of each entry of one 基準日, in their order. Runs in the caller's transaction. */
    public List<Entered> enter(LocalDate asOf, List<Entry> entries, long importId) {
        Map<Long, CardReport> known = em.createQuery(
                        "select c from CardReport c where c.asOf = :asOf and c.memberId in :ids", CardReport.class)
                .setParameter("asOf", asOf)
                .setParameter("ids", entries.stream().map(Entry::memberId).toList())
                .getResultStream()
                .collect(toMap(CardReport::memberId, report -> report));
        List<Entered> outcome = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            CardReport report = known.get(entry.memberId());
            if (report == null) {
                em.persist(new CardReport(entry.memberId(), entry.status(), importId));
                outcome.add(Entered.as(Change.ADDED));
            } else {
                outcome.add(Entered.as(report.correct(entry.status(), importId) ? Change.CHANGED : Change.UNCHANGED));
            }
        }
        em.flush();
        em.clear();
        return outcome;
    }
}
