package jp.shikaku.petition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shikaku.access.BulkInsert;
import jp.shikaku.access.RowIds;
import jp.shikaku.common.Change;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import org.hibernate.jpa.HibernateHints;

/** 申請の一覧. */
@ApplicationScoped
@Transactional
public class Petitions {

    /** One row of the file of applications, for a known member. */
    public record Entry(Long memberId, PetitionFact fact) {}

    /**
     * 申請にもとづく書類の終わり, as an issue or a recall has noted it.
     *
     * @param notedAt when it was noted
     * @param lastDay null = without end
     */
    public record End(Instant notedAt, LocalDate lastDay) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Statements statements;

    @Inject
    BulkInsert bulk;

    @Inject
    RowIds ids;

    /** The petitions of these members as known then, oldest first, by member. */
    public Map<Long, List<Said<Petition, PetitionFact>>> of(Collection<Long> memberIds, KnownBy then) {
        List<Petition> all = em.createQuery(
                        "select p from Petition p where among(p.memberId, :ids) order by p.receivedOn, p.id",
                        Petition.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .getResultList();
        return statements.asKnown(all, PetitionFact.class, then).stream()
                .collect(groupingBy(said -> said.row().memberId()));
    }

    /**
     * A document that lasts until {@code lastDay} was issued to the member on accepted applications of this kind.
     *
     * @param reason null = whatever the reason
     */
    public void documentIssued(
            Long memberId, PetitionKind kind, PetitionReason reason, LocalDate issuedOn, LocalDate lastDay, Source by) {
        accepted(memberId)
                .filter(petition -> petition.statement().kind() == kind)
                .filter(petition -> reason == null || petition.statement().reason() == reason)
                .filter(petition -> petition.statement().countsOn(issuedOn))
                .forEach(petition ->
                        statements.correct(petition, petition.statement().withDocumentUntil(lastDay), by));
    }

    /** The documents issued to the member on applications have ended with {@code lastDay}, if not before. */
    public void documentEnded(Long memberId, LocalDate lastDay, Source by) {
        accepted(memberId)
                .filter(petition -> petition.statement().documentEndedOn() != null)
                .filter(petition -> petition.statement().documentEndedOn().isAfter(lastDay))
                .forEach(petition ->
                        statements.correct(petition, petition.statement().withDocumentUntil(lastDay), by));
    }

    /** What was issued or recalled comes to nothing: the applications say of their documents what they said before. */
    public void documentsWithdrawn(Map<Long, List<End>> ends, Source by) {
        List<Petition> all = ends.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Petition p where among(p.memberId, :members) order by p.id",
                                Petition.class)
                        .setParameter("members", ends.keySet().toArray(Long[]::new))
                        .getResultList();
        for (Petition petition : all) {
            for (End end : ends.get(petition.memberId())) {
                if (Objects.equals(petition.statement().documentEndedOn(), end.lastDay())) {
                    statements
                            .replacedAt(petition, PetitionFact.class, end.notedAt())
                            .ifPresent(before -> statements.correct(
                                    petition, petition.statement().withDocumentUntil(before.documentEndedOn()), by));
                }
            }
        }
    }

    private Stream<Petition> accepted(Long memberId) {
        List<Petition> accepted = em.createQuery(
                        "select p from Petition p where p.memberId = :member and p.state = :accepted", Petition.class)
                .setParameter("member", memberId)
                .setParameter("accepted", PetitionState.ACCEPTED)
                .getResultList();
        return accepted.stream();
    }

    /** The outcome of each entry, in their order. Runs in the caller's transaction. */
    public List<Entered> enter(List<Entry> entries, Source by) {
        Map<String, Petition> known = em.createQuery(
                        "select p from Petition p where p.receiptNumber in :numbers", Petition.class)
                .setParameter(
                        "numbers",
                        entries.stream()
                                .map(entry -> entry.fact().receiptNumber())
                                .toList())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .collect(toMap(Petition::receiptNumber, petition -> petition));
        List<Petition> added = new ArrayList<>();
        List<Entered> outcome = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            outcome.add(enter(entry, known.get(entry.fact().receiptNumber()), by, added));
        }
        bulk.insert(added);
        em.flush();
        em.clear();
        return outcome;
    }

    private Entered enter(Entry entry, Petition known, Source by, List<Petition> added) {
        if (known == null) {
            added.add(ids.number(new Petition(entry.memberId(), entry.fact(), by)));
            return Entered.as(Change.ADDED);
        }
        if (!known.memberId().equals(entry.memberId())) {
            return Entered.refused(Problem.of("IMP-052", "受付番号", known.receiptNumber()));
        }
        PetitionFact said = entry.fact().withDocumentUntil(known.statement().documentEndedOn());
        return Entered.as(statements.correct(known, said, by) ? Change.CHANGED : Change.UNCHANGED);
    }
}
