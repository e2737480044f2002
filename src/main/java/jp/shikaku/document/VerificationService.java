package jp.shikaku.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.qr.Verification;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;

/** 資格確認書の確認: anybody may ask whether a certificate is genuine and still good; never more than that. */
@Stateless
@PermitAll
public class VerificationService {

    @Inject
    DocumentSigner signer;

    @Inject
    Documents documents;

    @Inject
    Insurers insurers;

    @Inject
    Clock clock;

    /** What the text of a QR is worth. */
    public Checked check(String code) {
        Verification verification = signer.verify(code);
        if (verification instanceof Verification.Genuine genuine) {
            return check(genuine.claims());
        }
        return new Checked(Verdict.FALSE, null, null, null, ((Verification.Refused) verification).problem());
    }

    /** 公開鍵 of all certificates, as a JWK set. */
    public String publicKeys() {
        return signer.jwks();
    }

    /** 失効一覧: the numbers of certificates that must not be accepted though their last day has not come. */
    public List<String> revokedNumbers() {
        try (var scope = InsurerScope.ofEverybody()) {
            return documents.revokedNumbers(LocalDate.now(clock));
        }
    }

    private Checked check(QrClaims claims) {
        try (var scope = InsurerScope.ofEverybody()) {
            String insurer =
                    insurers.find(claims.insurerNumber()).map(Insurer::name).orElse("");
            return documents
                    .find(claims.documentNumber())
                    .map(found ->
                            new Checked(verdict(found, LocalDate.now(clock)), claims, insurer, found.endedOn(), null))
                    .orElseGet(() -> new Checked(Verdict.UNRECORDED, claims, insurer, null, null));
        }
    }

    private static Verdict verdict(Document document, LocalDate today) {
        if (document.validUntil() != null && document.validUntil().isBefore(today)) {
            return Verdict.EXPIRED;
        }
        return switch (document.state()) {
            case LIVE -> document.issuedOn().isAfter(today) ? Verdict.NOT_YET : Verdict.GOOD;
            case RECALLED -> Verdict.RECALLED;
            case REPLACED -> Verdict.REPLACED;
            case EXPIRED -> Verdict.EXPIRED;
            case VOIDED -> Verdict.VOIDED;
        };
    }
}
