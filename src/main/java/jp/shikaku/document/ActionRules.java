package jp.shikaku.document;

import java.time.LocalDate;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.petition.PetitionKind;

/** 処置の判定: compares what is due with what is held, so that nobody ever holds two documents of exclusive kinds. */
@LegalBasis(
        question = Question.ACTION,
        says = "交付すべき書類と持っている書類を比べて決めます。使える書類を2種類持つことはありません。",
        article = "健康保険法施行規則第51条の3第5項、第51条の4第1項",
        from = Act.CARDLESS)
public final class ActionRules {

    private ActionRules() {}

    /**
     * The first that applies, in the order below.
     *
     * @param validity of the document that is due, if issued now
     * @param printed 印字事項 it would carry, as in {@link Held#printed}
     * @param held null = nothing
     */
    public static ActionDecision of(DocumentDecision due, Validity validity, String printed, Held held) {
        return new ActionDecision(code(due, validity, printed, held), due, validity, held);
    }

    /** 判定なし: nothing is issued that would have to say what nobody has assessed for the day of issue. */
    static ActionDecision unlessUnassessed(ActionDecision wanted, boolean assessed) {
        return assessed || !wanted.action().issues() ? wanted : wanted.with(ActionCode.NOT_ASSESSED);
    }

    /** 再交付: another copy of what is still good, because somebody has asked for it. */
    static ActionDecision ifAskedFor(ActionDecision wanted, boolean asked) {
        return asked && wanted.code() == ActionCode.STILL_GOOD ? wanted.with(ActionCode.REISSUED) : wanted;
    }

    private static ActionCode code(DocumentDecision due, Validity validity, String printed, Held held) {
        EligibilityFacts facts = due.facts();
        boolean live = held != null && held.liveOn(facts.on());
        if (due.document() == DocumentKind.NONE) {
            return live ? ActionCode.NO_LONGER_DUE : ActionCode.NOTHING_DUE;
        }
        if (validity.endsBeforeIssue()) {
            return ActionCode.WOULD_END_BEFORE_ISSUE;
        }
        ActionCode wanted = wanted(due, validity, printed, live ? held : null);
        return wanted.anew() && ApplicationRules.missing(validity.issuance()) ? ActionCode.AWAITS_APPLICATION : wanted;
    }

    /** What becomes of the document in force (null = none), if a new one may be issued. */
    private static ActionCode wanted(DocumentDecision due, Validity validity, String printed, Held held) {
        if (held == null) {
            return ActionCode.NOTHING_HELD;
        }
        if (held.kind() != due.document()) {
            return ActionCode.OTHER_KIND_DUE;
        }
        if (held.liveOn(validity.issuance().issuedOn()) && !held.printed().equals(printed)) {
            return ActionCode.PRINTED_ITEM_CHANGED;
        }
        if (reissueAppliedForAfter(held.issuedOn(), due.facts())) {
            return ActionCode.REISSUE_APPLIED_FOR;
        }
        return held.endsBy(due.facts().horizon()) && validity.outlasts(held.lastDay())
                ? ActionCode.ENDS_BY_HORIZON
                : ActionCode.STILL_GOOD;
    }

    private static boolean reissueAppliedForAfter(LocalDate issuedOn, EligibilityFacts facts) {
        return facts.petitions().stream()
                .filter(petition -> petition.kind() == PetitionKind.REISSUE)
                .filter(petition -> petition.acceptedBy(facts.on()))
                .anyMatch(petition -> petition.receivedOn().isAfter(issuedOn));
    }
}
