package jp.shikaku.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Fact;
import jp.shikaku.eligibility.FactKind;
import jp.shikaku.eligibility.FactsInWords;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.WhatIf;
import jp.shikaku.eligibility.WouldChange;
import jp.shikaku.history.SourceView;
import jp.shikaku.law.Reason;
import jp.shikaku.petition.PetitionFact;

/**
 * 判定カード: a decision and all that explains it, to look at.
 *
 * @param deciding the reason that decided
 * @param others further reasons that speak for or against
 * @param passedOver what the rules say that were asked before and do not apply
 * @param followUps what an officer should look at
 * @param validity how the last valid day came about, the deciding one first
 * @param because why the action
 * @param card what was known of the card; null = nothing was ever reported
 * @param petitions all that are known, oldest first
 * @param facts what it was decided from, and where that came from
 * @param rulesVersion the rules that decided
 * @param holds whether the rules of today decide the same; the reasons are theirs
 */
public record DecisionView(
        LocalDate asOf,
        LocalDate horizon,
        DocumentKind document,
        ReasonCode reason,
        LocalDate validUntil,
        Action action,
        String heldDocumentNumber,
        Reason deciding,
        List<Reason> others,
        List<Reason> passedOver,
        List<Reason> followUps,
        List<Reason> validity,
        Reason because,
        CardStatus card,
        List<PetitionFact> petitions,
        List<Fact> facts,
        List<WouldChange> wouldChange,
        int rulesVersion,
        boolean holds) {

    static DecisionView of(StoredDecision stored, Map<Long, SourceView> sources) {
        EligibilityFacts facts = stored.facts();
        DocumentDecision decision = stored.decision();
        ActionDecision again = stored.replay();
        return new DecisionView(
                facts.on(),
                facts.horizon(),
                stored.reason().document(),
                stored.reason(),
                stored.validUntil(),
                stored.action().action(),
                stored.held() == null ? null : stored.held().documentNumber(),
                decision.deciding(),
                decision.others(),
                decision.passedOver(),
                followUps(decision, stored, again),
                again.validity().reasons(),
                again.reason(),
                facts.card(),
                facts.petitions(),
                facts(stored, sources),
                WhatIf.of(again.due()),
                stored.rulesVersion(),
                stored.holds());
    }

    /** 要確認, also of what keeps a document from being issued. */
    private static List<Reason> followUps(DocumentDecision decision, StoredDecision stored, ActionDecision again) {
        Stream<Reason> withheld =
                stored.action() == ActionCode.NOT_ASSESSED ? Stream.of(again.reason()) : Stream.empty();
        return Stream.concat(decision.followUps().stream(), withheld).toList();
    }

    private static List<Fact> facts(StoredDecision stored, Map<Long, SourceView> sources) {
        List<Fact> facts = new ArrayList<>(FactsInWords.of(stored.facts(), stored.sources(), sources));
        facts.add(new Fact(FactKind.HELD, words(stored.held()), null));
        return facts;
    }

    private static String words(StoredDecision.HeldThen held) {
        if (held == null) {
            return "なし";
        }
        String until = held.lastDay() == null ? "期限なし" : Wareki.format(held.lastDay()) + "まで";
        return held.kind().label() + " " + held.documentNumber() + "（" + until + "）";
    }
}
