package jp.shikaku.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Page;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.Statements;
import jp.shikaku.petition.Petitions;

/**
 * 回収: what is no longer good has to come back. It does, or it will not and somebody says why; what was written off, or lost
 * and replaced, may still turn up.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class RecallService {

    private static final int LONGEST_REASON = 200;

    @Inject
    Documents documents;

    @Inject
    Petitions petitions;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** A page of what must come back, longest due first; {@code writtenOff}: what must but will not. */
    public Page<RecallRow> list(boolean writtenOff, int first, int max) {
        return documents.recalls(writtenOff, first, max);
    }

    /** 回収済み: it came back on the day, also if nobody expected that any more. Refuses it a second time (DSP-071). */
    public void collected(String documentNumber, LocalDate on) {
        Document document = open(documentNumber);
        note(document, DocumentEvent.Kind.COLLECTED, requireDay(document, on), "");
    }

    /** 回収できない, and why. Refuses what came back (DSP-071), or was written off before (DSP-074). */
    public void writeOff(String documentNumber, LocalDate on, String why) {
        Document document = openRecall(documentNumber);
        documents.lastDayOf(document, DocumentEvent.Kind.WRITTEN_OFF).ifPresent(day -> {
            throw Conflict.now("DSP-074", day.toString());
        });
        note(document, DocumentEvent.Kind.WRITTEN_OFF, requireDay(document, on), requireReason(why));
    }

    /** 督促: its holder was reminded on the day. */
    public void remind(String documentNumber, LocalDate on) {
        Document document = openRecall(documentNumber);
        note(document, DocumentEvent.Kind.REMINDED, requireDay(document, on), "");
    }

    /** 手元にある書類の回収: the insurer has it in hand and nobody is to use it any more. */
    public void endInHand(String documentNumber) {
        Document document = documents.lock(documentNumber).orElseThrow(() -> notFound(documentNumber));
        LocalDate today = LocalDate.now(clock);
        if (document.live()) {
            document.end(DocumentState.RECALLED, today);
            note(
                    document,
                    DocumentEvent.Kind.valueOf(document.state().name()),
                    today,
                    document.reason().name());
            petitions.documentEnded(document.memberId(), today.minusDays(1), statements.source("返戻された書類の回収", caller()));
        }
        if (documents.lastDayOf(document, DocumentEvent.Kind.COLLECTED).isEmpty()) {
            note(document, DocumentEvent.Kind.COLLECTED, today, "");
        }
    }

    /** One that is not in force and has not come back. */
    private Document open(String documentNumber) {
        Document document = documents.lock(documentNumber).orElseThrow(() -> notFound(documentNumber));
        if (document.live()) {
            throw Conflict.now("DSP-070", documentNumber);
        }
        Optional<LocalDate> collected = documents.lastDayOf(document, DocumentEvent.Kind.COLLECTED);
        if (collected.isPresent()) {
            throw Conflict.now("DSP-071", documentNumber, collected.get().toString());
        }
        return document;
    }

    private Document openRecall(String documentNumber) {
        Document document = open(documentNumber);
        if (document.state() != DocumentState.RECALLED) {
            throw Conflict.now("DSP-075", documentNumber, document.state().label());
        }
        return document;
    }

    /** From the day it ended to today. */
    private LocalDate requireDay(Document document, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = document.issuedOn();
        if (on == null || on.isBefore(first) || on.isAfter(today)) {
            throw Rejected.because("DSP-072", "on", first.toString(), today.toString());
        }
        return on;
    }

    private static String requireReason(String why) {
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || IndividualNumberGuard.found(reason)) {
            throw Rejected.because("DSP-073", "reason", Integer.toString(LONGEST_REASON));
        }
        return reason;
    }

    private void note(Document document, DocumentEvent.Kind what, LocalDate day, String text) {
        documents.note(document, what, day, clock.instant(), caller(), text);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static NotFound notFound(String documentNumber) {
        return new NotFound(Problem.of("DOC-032", "", documentNumber));
    }
}
