package jp.shikaku.eligibility.rule;

import jp.shikaku.card.CardState;
import jp.shikaku.card.CertificateGrace;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.common.Wareki;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.eligibility.Rule;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 電子証明書の期限切れ・失効・なし: the card stops working before the horizon; a revoked one has no grace. */
@LegalBasis(
        question = Question.CERTIFICATE_EXPIRED,
        says = "電子証明書が使えなくなる人に、その前に資格確認書を交付します。失効した人やない人にも交付します。",
        article = "マイナ保険証の電子証明書の有効期限切れに伴う職権交付",
        from = Act.CARDLESS,
        certainty = Certainty.PRACTICE)
public class CertificateExpired implements Rule<ReasonCode> {

    /** 後期: where the insurer goes by the registration alone, the certificate is not looked at while that stands. */
    static boolean registrationIsEnough(EligibilityFacts facts) {
        return facts.insurerKind().latterStage() && facts.policy().latterStage().registrationIsEnough();
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CERTIFICATE_EXPIRED;
    }

    @Override
    public boolean applies(EligibilityFacts facts) {
        if (facts.cardState() == CardState.NONE || registrationIsEnough(facts)) {
            return false;
        }
        UserCertificate certificate = facts.card().certificate();
        return certificate == null
                || certificate.revokedBy(facts.on())
                || certificate.worksUntil().isBefore(facts.horizon());
    }

    @Override
    public String because(EligibilityFacts facts) {
        UserCertificate certificate = facts.card().certificate();
        if (certificate == null) {
            return "カードに利用者証明用電子証明書がなく、マイナ保険証として使えないため、資格確認書を交付します。";
        }
        if (certificate.revokedBy(facts.on())) {
            return "電子証明書が" + Wareki.format(certificate.revokedOn()) + "に失効し、マイナ保険証として使えないため、資格確認書を交付します。";
        }
        String stops = certificate.worksUntil().isBefore(facts.on()) ? "使えなくなりました。" : "使えなくなります。";
        return "電子証明書の有効期限（" + Wareki.format(certificate.expiresOn()) + "）の" + CertificateGrace.MONTHS + "か月後の月末（"
                + Wareki.format(certificate.worksUntil()) + "）で、マイナ保険証として" + stops;
    }
}
