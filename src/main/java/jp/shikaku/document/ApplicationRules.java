package jp.shikaku.document;

import jp.shikaku.document.validity.Issuance;
import jp.shikaku.eligibility.IssueMode;
import jp.shikaku.law.Act;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;
import jp.shikaku.petition.PetitionKind;

/** 申請の要否: where the insurer does not issue ex officio, each 資格確認書 needs an application of its own. */
@LegalBasis(
        question = Question.APPLICATION,
        says = "資格確認書は申請によって交付します。当分の間は、保険者が申請なしで交付できます。",
        article = Act.ON_APPLICATION + "、" + Act.EX_OFFICIO,
        from = Act.CARDLESS)
public final class ApplicationRules {

    private ApplicationRules() {}

    /** An accepted application of any reason will do, unless a document has been issued on it already. */
    static boolean missing(Issuance issuance) {
        return issuance.code().mode() == IssueMode.EX_OFFICIO
                && !issuance.facts().policy().exOfficio()
                && issuance.facts().petitions().stream()
                        .filter(petition -> petition.kind() == PetitionKind.ISSUE)
                        .filter(petition -> petition.acceptedBy(issuance.issuedOn()))
                        .noneMatch(petition -> petition.documentEndedOn() == null);
    }
}
