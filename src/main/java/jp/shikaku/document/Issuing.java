package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.Petitions;

/**
 * 発行. Turns judgements into numbered documents, and ends the ones they replace. The caller holds the number ledger
 * ({@link Documents#lockCounters()}), and has judged while holding it.
 */
@ApplicationScoped
public class Issuing {

    @Inject
    Documents documents;

    @Inject
    Petitions petitions;

    @Inject
    SheetComposer composer;

    @Inject
    Clock clock;

    /** The documents issued, in the order of the judgements that issue one; recalls are carried out as well. */
    public List<Document> carryOut(
            List<Judgement> judgements, Map<DocumentKind, DocumentCounter> counters, Long runId, String actor) {
        Instant now = clock.instant();
        for (Judgement judgement : judgements) {
            if (judgement.held() != null && judgement.action() != Action.KEEP) {
                end(judgement, now, runId, actor);
            }
        }
        documents.flush();
        List<Document> issued = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.action().issues()) {
                issued.add(issue(judgement, counters, now, runId, actor));
            }
        }
        return issued;
    }

    private void end(Judgement judgement, Instant now, Long runId, String actor) {
        Document held = judgement.held();
        boolean recall = judgement.action() == Action.RECALL
                || held.kind() == DocumentKind.CERTIFICATE
                        && judgement.decision().document() == DocumentKind.NOTICE;
        held.end(recall ? DocumentState.RECALLED : DocumentState.REPLACED, judgement.issuedOn());
        record(
                held,
                DocumentEvent.Kind.valueOf(held.state().name()),
                judgement.issuedOn(),
                now,
                runId,
                actor,
                judgement);
    }

    private Document issue(
            Judgement judgement, Map<DocumentKind, DocumentCounter> counters, Instant now, Long runId, String actor) {
        String number = counters.get(judgement.decision().document()).next();
        Sheet sheet = composer.compose(judgement, number);
        Document document = new Document(judgement, sheet, runId);
        documents.add(document);
        record(document, DocumentEvent.Kind.ISSUED, judgement.issuedOn(), now, runId, actor, judgement);
        PetitionReason onPetition = petitionBehind(judgement.decision().code());
        if (onPetition != null) {
            petitions.documentIssued(document.memberId(), onPetition, document.validUntil());
        }
        return document;
    }

    private void record(
            Document document,
            DocumentEvent.Kind what,
            LocalDate day,
            Instant now,
            Long runId,
            String actor,
            Judgement judgement) {
        String why = judgement.decision().code().name();
        documents.add(new DocumentEvent(document, what, day, now, actor, runId, why));
    }

    private static PetitionReason petitionBehind(ReasonCode code) {
        return switch (code) {
            case CARD_LOST -> PetitionReason.LOST;
            case CARD_RENEWING -> PetitionReason.RENEWING;
            case SPECIAL_CARE -> PetitionReason.SPECIAL_CARE;
            default -> null;
        };
    }
}
