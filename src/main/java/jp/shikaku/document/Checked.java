package jp.shikaku.document;

import java.time.LocalDate;
import jp.shikaku.common.Problem;
import jp.shikaku.document.qr.QrClaims;

/**
 * 確認の答え, for everybody to see: nothing beyond what the QR itself says, and whether it still counts.
 *
 * @param claims null = it is not genuine
 * @param endedOn since when it is recalled or replaced; null = it is not
 * @param problem why it is not genuine; null = it is
 */
public record Checked(Verdict verdict, QrClaims claims, String insurerName, LocalDate endedOn, Problem problem) {

    public boolean genuine() {
        return claims != null;
    }
}
