package jp.shikaku.card;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shikaku.law.Act;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** 電子証明書の有効期限後の猶予: eligibility (only that) is served on for three months; a revoked one has no grace. */
@LegalBasis(
        question = Question.CERTIFICATE_GRACE,
        says = "期限の月から" + CertificateGrace.MONTHS + "か月後の月末まで、受付で資格だけは確認できます。失効したときは、猶予がありません。",
        article = "電子証明書の有効期限から3か月後の月末まで資格情報を提供する取扱い",
        from = Act.CARDLESS,
        certainty = Certainty.MINISTRY)
public final class CertificateGrace {

    public static final int MONTHS = 3;

    private CertificateGrace() {}

    /** Last day of the third month after the month of expiry: 2026-08-10 → 2026-11-30. */
    public static LocalDate worksUntil(LocalDate expiresOn) {
        return YearMonth.from(expiresOn).plusMonths(MONTHS).atEndOfMonth();
    }
}
