package jp.shikaku.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;

/** 履歴: corrects what is known, and says what was known at any moment. */
@ApplicationScoped
@Transactional
public class Statements {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Opens a source for what is recorded next, later than all before it. */
    public Source source(String label, String recordedBy) {
        Source source = new Source(label, afterAll(), recordedBy);
        em.persist(source);
        return source;
    }

    /** Now; in any case after everything recorded so far, even if the clock stood still or was set back. */
    public Instant afterAll() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = em.createQuery("select max(s.recordedAt) from Source s", Instant.class)
                .getSingleResult();
        return last == null || last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** How many acts have made anything known: as long as it is the same, nothing has changed. */
    public long acts() {
        return em.createQuery("select count(s) from Source s", Long.class).getSingleResult();
    }

    /** Takes over what is said now, and keeps what was known till now; false if it says nothing new. */
    public <T> boolean correct(Known<T> row, T said, Source by) {
        if (said.equals(row.statement())) {
            return false;
        }
        // What the same source said before, nobody ever knew.
        if (!row.sourceId().equals(by.id())) {
            Instant knownFrom = em.find(Source.class, row.sourceId()).recordedAt();
            em.persist(new Superseded(row, knownFrom, by));
        }
        open(row);
        row.correct(said, by);
        return true;
    }

    /** Rows are often read to be compared only; the few that are corrected must be watched. */
    private void open(Known<?> row) {
        Session session = em.unwrap(Session.class);
        if (session.contains(row) && session.isReadOnly(row)) {
            session.setReadOnly(row, false);
        }
    }

    /** What the row said until it was corrected by a source recorded at that moment; empty = it was not. */
    public <T> Optional<T> replacedAt(Known<T> row, Class<T> type, Instant moment) {
        return em.createQuery(
                        "select s from Superseded s where s.rowId = :row and s.kind = :kind and s.knownUntil = :moment"
                                + " and s.knownFrom < s.knownUntil",
                        Superseded.class)
                .setParameter("row", row.id())
                .setParameter("kind", type.getSimpleName())
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst()
                .map(before -> before.statement(type));
    }

    /** What each row said to those who knew what was recorded by then; rows not yet known are left out. */
    public <T, R extends Known<T>> List<Said<R, T>> asKnown(Collection<R> rows, Class<T> type, KnownBy then) {
        if (then.now()) {
            return rows.stream()
                    .map(row -> new Said<>(row, row.statement(), row.sourceId()))
                    .toList();
        }
        Map<Long, Instant> recorded =
                recordedAt(rows.stream().map(Known::sourceId).distinct().toList());
        Map<Long, Superseded> superseded = superseded(
                rows.stream()
                        .filter(row -> !then.includes(recorded.get(row.sourceId())))
                        .map(Known::id)
                        .toList(),
                type,
                then);
        List<Said<R, T>> said = new ArrayList<>(rows.size());
        for (R row : rows) {
            Superseded before = superseded.get(row.id());
            if (then.includes(recorded.get(row.sourceId()))) {
                said.add(new Said<>(row, row.statement(), row.sourceId()));
            } else if (before != null) {
                said.add(new Said<>(row, before.statement(type), before.sourceId()));
            }
        }
        return said;
    }

    /** Since when anything is known of what the row is about. */
    public Instant knownSince(Known<?> row) {
        Instant superseded = em.createQuery(
                        "select min(s.knownFrom) from Superseded s where s.rowId = :row and s.kind = :kind",
                        Instant.class)
                .setParameter("row", row.id())
                .setParameter("kind", row.statement().getClass().getSimpleName())
                .getSingleResult();
        return superseded != null
                ? superseded
                : em.find(Source.class, row.sourceId()).recordedAt();
    }

    /** The sources, by id. */
    public Map<Long, SourceView> sources(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : found(ids).stream().collect(toMap(Source::id, Source::view));
    }

    /** 訂正: how what these rows of the member say came to be otherwise, the last correction first. */
    public List<Corrected> corrections(Long memberId, Collection<Known<?>> rows) {
        Map<String, List<Superseded>> before = em.createQuery(
                        "select s from Superseded s where s.memberId = :member order by s.id desc", Superseded.class)
                .setParameter("member", memberId)
                .getResultStream()
                .filter(Superseded::wasKnown)
                .collect(groupingBy(Superseded::of));
        Map<Long, SourceView> sources = sources(before.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(one.sourceId(), one.untilSourceId()))
                .distinct()
                .toList());
        List<Corrected> corrections = new ArrayList<>();
        for (Known<?> row : rows) {
            Object then = row.statement();
            for (Superseded one : before.getOrDefault(Superseded.of(row), List.of())) {
                Object said = one.statement(row.statement().getClass());
                if (!said.equals(then)) {
                    corrections.add(new Corrected(
                            row, said, then, sources.get(one.sourceId()), sources.get(one.untilSourceId())));
                }
                then = said;
            }
        }
        corrections.sort(
                Comparator.comparing((Corrected one) -> one.by().recordedAt()).reversed());
        return corrections;
    }

    private Map<Long, Instant> recordedAt(Collection<Long> sourceIds) {
        return found(sourceIds).stream().collect(toMap(Source::id, Source::recordedAt));
    }

    private List<Source> found(Collection<Long> ids) {
        return em.createQuery("select s from Source s where among(s.id, :ids)", Source.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }

    private Map<Long, Superseded> superseded(Collection<Long> rowIds, Class<?> type, KnownBy then) {
        if (rowIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s from Superseded s where among(s.rowId, :rows) and s.kind = :kind"
                                + " and s.knownFrom < :before and s.knownUntil >= :before",
                        Superseded.class)
                .setParameter("rows", rowIds.toArray(Long[]::new))
                .setParameter("kind", type.getSimpleName())
                .setParameter("before", then.before())
                .getResultStream()
                .collect(toMap(Superseded::rowId, Function.identity(), (one, other) -> other));
    }
}
