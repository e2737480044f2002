package jp.shikaku.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Statements;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/** 加入者名簿 of the insurer in scope, with the periods of coverage. */
@ApplicationScoped
@Transactional
public class Members {

    private static final String READ_ONLY = HibernateHints.HINT_READ_ONLY;

    @PersistenceContext
    EntityManager em;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    public Optional<Member> find(InsuredId insuredId) {
        return em.createQuery("select m from Member m where m.rollKey = :key", Member.class)
                .setParameter("key", insuredId.rollKey())
                .getResultStream()
                .findFirst();
    }

    /** The member, if known then. Refuses one who does not exist (MEM-001) or was not known yet (MEM-002). */
    public Member require(InsuredId insuredId, KnownBy then) {
        Member member =
                find(insuredId).orElseThrow(() -> new NotFound(Problem.of("MEM-001", "", insuredId.toString())));
        Instant since = statements.knownSince(member);
        if (!then.includes(since)) {
            LocalDate first = LocalDate.ofInstant(since, clock.getZone());
            throw new NotFound(Problem.of("MEM-002", "knownOn", insuredId.toString(), first.toString()));
        }
        return member;
    }

    public long count() {
        return em.createQuery("select count(m) from Member m", Long.class).getSingleResult();
    }

    /** The next members in roll order after the key (empty: from the beginning) to the last one (null: to the end). */
    public List<Member> between(String afterKey, String lastKey, int max) {
        if (lastKey == null) {
            return after(afterKey, max);
        }
        return em.createQuery(
                        "select m from Member m where m.rollKey > :key and m.rollKey <= :last order by m.rollKey",
                        Member.class)
                .setParameter("key", afterKey)
                .setParameter("last", lastKey)
                .setMaxResults(max)
                .getResultList();
    }

    /** The roll keys at which so many members are divided into stretches of like size. */
    public List<String> divide(long total, int parts) {
        return IntStream.range(1, parts)
                .mapToObj(part -> em.createQuery("select m.rollKey from Member m order by m.rollKey", String.class)
                        .setFirstResult((int) (total * part / parts) - 1)
                        .setMaxResults(1)
                        .getSingleResult())
                .toList();
    }

    /** The next members in roll order after the key (empty: from the beginning). */
    public List<Member> after(String rollKey, int max) {
        return em.createQuery("select m from Member m where m.rollKey > :key order by m.rollKey", Member.class)
                .setParameter("key", rollKey)
                .setMaxResults(max)
                .getResultList();
    }

    public List<Member> byId(Collection<Long> ids) {
        return em.createQuery("select m from Member m where among(m.id, :ids)", Member.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }

    /** The members with these roll keys, by key; to compare, or to correct by {@link Statements#correct}. */
    public Map<String, Member> byRollKey(Collection<String> keys) {
        Collection<Long> ids = idsByRollKey(keys).values();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select m from Member m where among(m.id, :ids)", Member.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .setHint(READ_ONLY, true)
                .getResultStream()
                .collect(toMap(Member::rollKey, member -> member));
    }

    /**
     * The ids of the members with these roll keys, by key. Each is looked up by itself: asked for all at once, a database
     * without statistics yet, in the middle of a first import, reads the whole insurer every time.
     */
    public Map<String, Long> idsByRollKey(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select k.roll_key, (select m.id from member m where m.insurer = :insurer"
                                + " and m.roll_key = k.roll_key) as id from unnest(:keys) as k (roll_key)",
                        Tuple.class)
                .setParameter("insurer", InsurerScope.current())
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList()
                .forEach(row -> ids.put(row.get(0, String.class), row.get(1, Long.class)));
        ids.values().removeIf(Objects::isNull);
        return ids;
    }

    /** All periods of coverage of these members, oldest first, by member. */
    public Map<Long, List<Coverage>> coverages(Collection<Long> memberIds) {
        return em.createQuery(
                        "select c from Coverage c where among(c.memberId, :ids) order by c.acquiredOn", Coverage.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .setHint(READ_ONLY, true)
                .getResultStream()
                .collect(groupingBy(Coverage::memberId));
    }

    /** The periods of coverage of these members as known then, oldest first, by member. */
    public Map<Long, List<Said<Coverage, CoverageDetails>>> coverages(Collection<Long> memberIds, KnownBy then) {
        List<Coverage> all =
                coverages(memberIds).values().stream().flatMap(List::stream).toList();
        return statements.asKnown(all, CoverageDetails.class, then).stream()
                .collect(groupingBy(said -> said.row().memberId()));
    }

    /** 負担割合・適用区分の判定 of these members as known then, oldest first, by member. */
    public Map<Long, List<Said<Assessment, AssessmentDetails>>> assessments(Collection<Long> memberIds, KnownBy then) {
        return statements.asKnown(assessments(memberIds), AssessmentDetails.class, then).stream()
                .collect(groupingBy(said -> said.row().memberId()));
    }

    /** 負担割合・適用区分の判定 of these members, oldest first. */
    List<Assessment> assessments(Collection<Long> memberIds) {
        return em.createQuery(
                        "select a from Assessment a where among(a.memberId, :ids) order by a.from", Assessment.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .setHint(READ_ONLY, true)
                .getResultList();
    }

    /** 個別事項 of these members as known then, by member; absent where nothing was ever entered. */
    public Map<Long, Said<MemberParticulars, Particulars>> particulars(Collection<Long> memberIds, KnownBy then) {
        List<MemberParticulars> all = em.createQuery(
                        "select p from MemberParticulars p where among(p.memberId, :ids)", MemberParticulars.class)
                .setParameter("ids", memberIds.toArray(Long[]::new))
                .getResultList();
        return statements.asKnown(all, Particulars.class, then).stream()
                .collect(toMap(said -> said.row().memberId(), said -> said));
    }

    /**
     * 被保険者氏名 (国保: 世帯主) of each 記号・番号 among the members as known then, by {@link InsuredId#householdKey()}.
     */
    public Map<String, String> insuredPersonNames(Collection<Member> members, KnownBy then) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = members.stream().map(Member::id).toList();
        return statements.asKnown(insuredPersons(ids, then), MemberDetails.class, then).stream()
                .filter(said -> said.statement().relation() == Relation.INSURED)
                .collect(toMap(
                        said -> said.row().insuredId().householdKey(),
                        said -> said.statement().name(),
                        (one, other) -> one));
    }

    /** Who is the insured person now; for another moment everybody, as it may have been another. */
    private List<Member> insuredPersons(List<Long> of, KnownBy then) {
        boolean now = then.equals(KnownBy.NOW);
        return em.createQuery(
                        "select p from Member p where exists (select 1 from Member m where among(m.id, :ids)"
                                + " and m.number = p.number and m.symbol = p.symbol)"
                                + " and (:everybody = true or p.details.relation = :insured) order by p.rollKey",
                        Member.class)
                .setParameter("ids", of.toArray(Long[]::new))
                .setParameter("everybody", !now)
                .setParameter("insured", Relation.INSURED)
                .getResultList();
    }

    Page<MemberRow> search(MemberQuery query, int first, int max) {
        String where = query.where();
        var rows = em.createQuery(
                "select new jp.shikaku.member.MemberRow(m.symbol, m.number, m.branch, m.details.name, m.details.kana,"
                        + " m.details.birthDate, m.details.sex, m.details.relation, c.acquiredOn, c.details.lostOn,"
                        + " m.details.selfInfoBlocked)"
                        + " from Member m left join Coverage c on c.memberId = m.id and c.acquiredOn ="
                        + " (select max(l.acquiredOn) from Coverage l where l.memberId = m.id)"
                        + where + " order by m.rollKey",
                MemberRow.class);
        var total = em.createQuery("select count(m) from Member m" + where, Long.class);
        query.parameters().forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(rows.setFirstResult(first).setMaxResults(max).getResultList(), total.getSingleResult());
    }

    void add(MemberParticulars particulars) {
        em.persist(particulars);
    }

    /** Writes what is pending and forgets it, so that memory stays flat over a long file. */
    void settle() {
        em.flush();
        em.clear();
    }
}
