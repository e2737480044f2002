package jp.shikaku.petition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.common.Change;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;

/** 申請の一覧. */
@ApplicationScoped
@Transactional
public class Petitions {

    /** One row of the file of applications, for a known member. */
    public record Entry(Long memberId, PetitionFact fact) {}

    @PersistenceContext
    EntityManager em;

    /** The petitions of these members, oldest first, by member. */
    public Map<Long, List<PetitionFact>> of(Collection<Long> memberIds) {
        return em.createQuery(
                        "select p from Petition p where p.memberId in :ids order by p.receivedOn, p.id", Petition.class)
                .setParameter("ids", memberIds)
                .getResultStream()
                .collect(groupingBy(Petition::memberId, mapping(Petition::fact, toList())));
    }

    /**
     * A document that lasts until {@code lastDay} was issued to the member on accepted applications of this kind.
     *
     * @param reason null = whatever the reason
     */
    public void documentIssued(
            Long memberId, PetitionKind kind, PetitionReason reason, LocalDate issuedOn, LocalDate lastDay) {
        accepted(memberId)
                .filter(petition -> petition.fact().kind() == kind)
                .filter(petition -> reason == null || petition.fact().reason() == reason)
                .filter(petition -> petition.fact().countsOn(issuedOn))
                .forEach(petition -> petition.documentIssued(lastDay));
    }

    /** The documents issued to the member on applications have ended with {@code lastDay}. */
    public void documentEnded(Long memberId, LocalDate lastDay) {
        accepted(memberId).forEach(petition -> petition.documentEnded(lastDay));
    }

    private Stream<Petition> accepted(Long memberId) {
        return em.createQuery(
                        "select p from Petition p where p.memberId = :member and p.state = :accepted", Petition.class)
                .setParameter("member", memberId)
                .setParameter("accepted", PetitionState.ACCEPTED)
                .getResultStream();
    }

    /** The outcome of each entry, in their order. Runs in the caller's transaction. */
    public List<Entered> enter(List<Entry> entries, long importId) {
        Map<String, Petition> known = em.createQuery(
                        "select p from Petition p where p.receiptNumber in :numbers", Petition.class)
                .setParameter(
                        "numbers",
                        entries.stream()
                                .map(entry -> entry.fact().receiptNumber())
                                .toList())
                .getResultStream()
                .collect(toMap(Petition::receiptNumber, petition -> petition));
        List<Entered> outcome = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            outcome.add(enter(entry, known.get(entry.fact().receiptNumber()), importId));
        }
        em.flush();
        em.clear();
        return outcome;
    }

    private Entered enter(Entry entry, Petition known, long importId) {
        if (known == null) {
            em.persist(new Petition(entry.memberId(), entry.fact(), importId));
            return Entered.as(Change.ADDED);
        }
        if (!known.memberId().equals(entry.memberId())) {
            return Entered.refused(Problem.of("IMP-052", "受付番号", known.receiptNumber()));
        }
        return Entered.as(known.correct(entry.fact(), importId) ? Change.CHANGED : Change.UNCHANGED);
    }
}
