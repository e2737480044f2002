package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.Petitions;

/**
 * 発行. Turns judgements into numbered documents, and ends the ones they replace. The caller holds the number ledger
 * ({@link Documents#lockCounters()}), and has judged while holding it.
 */
@ApplicationScoped
public class Issuing {

    private static final String SOURCE = "書類の発行";

    @Inject
    Documents documents;

    @Inject
    Petitions petitions;

    @Inject
    Statements statements;

    @Inject
    SheetComposer composer;

    /** Whether our fonts have every character of what would be printed. */
    public boolean printable(Judgement judgement) {
        return composer.missingGlyphs(judgement).isEmpty();
    }

    /** The documents issued, in the order of the judgements that issue one; recalls are carried out as well. */
    public List<Document> carryOut(
            List<Judgement> judgements, Map<DocumentKind, DocumentCounter> counters, Long runId, String actor) {
        Source source = statements.source(SOURCE, actor);
        Instant now = source.recordedAt();
        for (Judgement judgement : judgements) {
            if (judgement.held() != null && judgement.action() != Action.KEEP) {
                end(judgement, now, runId, actor, source);
            }
        }
        documents.flush();
        List<Document> issued = new ArrayList<>();
        List<DocumentEvent> events = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.action().issues()) {
                Document document = documents.numbered(issue(judgement, counters, runId));
                notePetition(judgement, document, source);
                issued.add(document);
                events.add(event(document, DocumentEvent.Kind.ISSUED, judgement, now, runId, actor));
            }
        }
        documents.addIssued(issued, events);
        return issued;
    }

    private void end(Judgement judgement, Instant now, Long runId, String actor, Source source) {
        Document held = judgement.held();
        LocalDate day = judgement.issuedOn();
        if (judgement.action() == Action.RECALL) {
            for (Document outstanding : documents.outstanding(held.memberId(), day)) {
                end(outstanding, DocumentState.RECALLED, judgement, now, runId, actor);
            }
            petitions.documentEnded(held.memberId(), day.minusDays(1), source);
        } else {
            boolean takenBack = held.kind() == DocumentKind.CERTIFICATE
                    && judgement.decision().document() == DocumentKind.NOTICE;
            end(held, takenBack ? DocumentState.RECALLED : DocumentState.REPLACED, judgement, now, runId, actor);
        }
    }

    private void end(Document document, DocumentState how, Judgement judgement, Instant now, Long runId, String actor) {
        document.end(how, judgement.issuedOn());
        var event = DocumentEvent.Kind.valueOf(document.state().name());
        documents.add(event(document, event, judgement, now, runId, actor));
    }

    private Document issue(Judgement judgement, Map<DocumentKind, DocumentCounter> counters, Long runId) {
        String number = counters.get(judgement.decision().document()).next();
        Sheet sheet = composer.compose(judgement, number);
        return new Document(judgement, sheet, runId);
    }

    private static DocumentEvent event(
            Document document, DocumentEvent.Kind what, Judgement judgement, Instant now, Long runId, String actor) {
        String why = judgement.decision().code().name();
        return new DocumentEvent(document, what, judgement.issuedOn(), now, actor, runId, why);
    }

    /** The application that the document was issued on counts until the document ends. */
    private void notePetition(Judgement judgement, Document document, Source source) {
        if (judgement.what().code() == ActionCode.REISSUE_APPLIED_FOR
                || judgement.what().code() == ActionCode.REISSUED) {
            note(PetitionKind.REISSUE, null, document, source);
        }
        switch (judgement.decision().code()) {
            case CARD_LOST -> note(PetitionKind.ISSUE, PetitionReason.LOST, document, source);
            case CARD_RENEWING -> note(PetitionKind.ISSUE, PetitionReason.RENEWING, document, source);
            case SPECIAL_CARE -> note(PetitionKind.ISSUE, PetitionReason.SPECIAL_CARE, document, source);
            case REGISTRATION_RELEASED -> note(PetitionKind.RELEASE, null, document, source);
            default -> {
                if (judgement.facts().facts().petition(PetitionKind.ISSUE, null).isPresent()) {
                    note(PetitionKind.ISSUE, null, document, source);
                }
            }
        }
    }

    private void note(PetitionKind kind, PetitionReason reason, Document document, Source source) {
        petitions.documentIssued(document.memberId(), kind, reason, document.issuedOn(), document.validUntil(), source);
    }
}
