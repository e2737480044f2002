package jp.shikaku.card;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 利用者証明用電子証明書.
 *
 * @param serial シリアル番号; may be "" if the data lack it
 * @param expiresOn 有効期限: the last day of the certificate itself
 * @param revokedOn 失効日; null = not revoked
 */
public record UserCertificate(String serial, LocalDate expiresOn, LocalDate revokedOn) {

    public UserCertificate {
        Objects.requireNonNull(expiresOn, "expiresOn");
    }

    public boolean revokedBy(LocalDate day) {
        return revokedOn != null && !revokedOn.isAfter(day);
    }

    /** The last day on which a registered card with it proves coverage. */
    public LocalDate worksUntil() {
        return CertificateGrace.worksUntil(expiresOn);
    }
}
