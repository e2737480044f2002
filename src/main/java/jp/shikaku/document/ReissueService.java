package jp.shikaku.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Members;

/** 再交付: another document, with a number of its own, for one that was lost, damaged or came back by mail. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class ReissueService {

    @Inject
    Documents documents;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Judge judge;

    @Inject
    Issuing issuing;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * The number of the new document, issued today. The old one is dead at once. An accepted application for another copy
     * is done with. Refuses for one that is not in force (DSP-076), and where nothing is to be issued (DSP-077).
     */
    public String reissue(String documentNumber, ReissueReason reason) {
        if (reason == null) {
            throw Rejected.because("DSP-078", "reason");
        }
        var counters = documents.lockCounters();
        Document old = documents
                .lock(documentNumber)
                .orElseThrow(() -> new NotFound(Problem.of("DOC-032", "", documentNumber)));
        if (!old.live()) {
            throw Conflict.now("DSP-076", documentNumber, old.state().label());
        }
        Judgement judgement = judge(old);
        if (!judgement.action().issues()) {
            throw Conflict.now("DSP-077", judgement.what().reason().text());
        }
        if (!issuing.printable(judgement)) {
            throw Conflict.now("DOC-035", judgement.facts().details().name());
        }
        note(old, DocumentEvent.Kind.REISSUED, reason.label());
        if (reason.oldOneInHand()) {
            note(old, DocumentEvent.Kind.COLLECTED, reason.label());
        }
        return issuing.carryOut(List.of(judgement), counters, null, caller())
                .get(0)
                .documentNumber();
    }

    private Judgement judge(Document old) {
        Insurer insurer = insurers.current();
        Viewpoint today = Viewpoint.of(insurer, LocalDate.now(clock), KnownBy.NOW);
        return judge.judge(insurer, members.byId(List.of(old.memberId())), today)
                .get(0)
                .askedAgain();
    }

    private void note(Document document, DocumentEvent.Kind what, String text) {
        documents.note(document, what, LocalDate.now(clock), clock.instant(), caller(), text);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
