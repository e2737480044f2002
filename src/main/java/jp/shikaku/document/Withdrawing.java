package jp.shikaku.document;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.petition.Petitions;

/**
 * 発行の取消. Takes back what a run has issued, before it has left the house: its documents become void and keep their
 * numbers, what it has ended is in force again, and applications say what they said. Done twice, it changes nothing.
 */
@ApplicationScoped
public class Withdrawing {

    private static final String SOURCE = "発行の取消";

    @Inject
    RunDocuments ofRuns;

    @Inject
    Documents documents;

    @Inject
    Petitions petitions;

    @Inject
    Statements statements;

    /** Takes back what the run did for these members. The caller holds the number ledger, as for {@link Issuing}. */
    public void takeBack(long runId, Collection<Long> memberIds, LocalDate day, String actor) {
        List<Document> issued = ofRuns.issued(runId, memberIds).stream()
                .filter(document -> document.state() != DocumentState.VOIDED)
                .toList();
        List<Document> ended = ofRuns.ended(runId, memberIds).stream()
                .filter(not(document -> Objects.equals(document.runId(), runId)))
                .toList();
        var histories =
                ofRuns.events(Stream.concat(issued.stream(), ended.stream()).toList());
        Source source = statements.source(SOURCE, actor);
        Case undone = new Case(runId, day, actor, source.recordedAt(), histories);
        Set<Long> servedSince = issued.stream()
                .filter(not(Document::live))
                .map(Document::memberId)
                .collect(toSet());
        issued.forEach(undone::voidIt);
        // The one column that says who holds what must be free before another document takes it.
        documents.flush();
        servedSince.addAll(documents.live(memberIds).keySet());
        ended.stream()
                .filter(not(document -> servedSince.contains(document.memberId())))
                .forEach(undone::restore);
        petitions.documentsWithdrawn(undone.ends, source);
    }

    /** What is taken back in one go. */
    private final class Case {

        private final Long runId;
        private final LocalDate day;
        private final String actor;
        private final Instant now;
        private final Map<Long, List<DocumentEvent>> histories;
        private final Map<Long, List<Petitions.End>> ends = new HashMap<>();

        Case(long runId, LocalDate day, String actor, Instant now, Map<Long, List<DocumentEvent>> histories) {
            this.runId = runId;
            this.day = day;
            this.actor = actor;
            this.now = now;
            this.histories = histories;
        }

        void voidIt(Document document) {
            histories.get(document.id()).stream()
                    .filter(event -> event.event() == DocumentEvent.Kind.ISSUED)
                    .forEach(event -> said(document.memberId(), event, document.validUntil()));
            document.voided(day);
            record(document, DocumentEvent.Kind.VOIDED);
        }

        /** Only if the run's ending is what holds: what was done since by others stands, and what has come back is back. */
        void restore(Document document) {
            List<DocumentEvent> history = histories.get(document.id());
            DocumentEvent ending = DocumentEvent.ending(history).orElse(null);
            boolean back = history.stream().anyMatch(event -> event.event() == DocumentEvent.Kind.COLLECTED);
            if (ending == null || !runId.equals(ending.runId()) || back) {
                return;
            }
            said(document.memberId(), ending, ending.day().minusDays(1));
            List<DocumentEvent> before = new ArrayList<>(history);
            before.remove(ending);
            document.restore(DocumentEvent.ending(before).orElse(null));
            record(document, DocumentEvent.Kind.RESTORED);
        }

        /** At that moment an application may have been told that its document lasts until then. */
        private void said(Long memberId, DocumentEvent event, LocalDate lastDay) {
            ends.computeIfAbsent(memberId, none -> new ArrayList<>())
                    .add(new Petitions.End(event.happenedAt(), lastDay));
        }

        private void record(Document document, DocumentEvent.Kind what) {
            documents.add(new DocumentEvent(document, what, day, now, actor, runId, ""));
        }
    }
}
