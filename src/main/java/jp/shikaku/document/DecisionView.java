package jp.shikaku.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.card.CardStatus;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.Reason;
import jp.shikaku.petition.PetitionFact;

/**
 * 判定の説明, to look at.
 *
 * @param deciding the reason that decided
 * @param others further reasons that speak for or against
 * @param followUps what an officer should look at
 * @param validity how the last valid day came about, the deciding one first
 * @param because why the action
 * @param card what was known of the card; null = nothing was ever reported
 * @param petitions all that are known, oldest first
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
        List<Reason> followUps,
        List<Reason> validity,
        Reason because,
        CardStatus card,
        List<PetitionFact> petitions) {

    /** 要確認, also of what keeps a document from being issued. */
    private static List<Reason> followUps(Judgement judgement) {
        Stream<Reason> withheld = judgement.what().code() == ActionCode.NOT_ASSESSED
                ? Stream.of(judgement.what().reason())
                : Stream.empty();
        return Stream.concat(judgement.decision().followUps().stream(), withheld)
                .toList();
    }

    static DecisionView of(Judgement judgement) {
        return new DecisionView(
                judgement.facts().facts().on(),
                judgement.facts().facts().horizon(),
                judgement.decision().document(),
                judgement.decision().code(),
                judgement.validUntil(),
                judgement.action(),
                judgement.held() == null ? null : judgement.held().documentNumber(),
                judgement.decision().deciding(),
                judgement.decision().others(),
                followUps(judgement),
                judgement.validity().reasons(),
                judgement.what().reason(),
                judgement.facts().facts().card(),
                judgement.facts().facts().petitions());
    }
}
