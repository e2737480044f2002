package jp.shikaku.document.qr;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import jp.shikaku.common.Problem;

/**
 * 資格確認書の署名: signs the words of a certificate (compact JWS, ES256) and proves them later.
 *
 * <p>The newest key signs; all keys ever made stay published, so that old certificates remain checkable.
 */
public final class DocumentSigner {
    private final SigningKeys keys;

    /** The key store is a PKCS12 file; it is created, with a fresh key in it, when it is first needed. */
    public DocumentSigner(Path keyStore, String password, Clock clock) {
        keys = new SigningKeys(keyStore, password, clock);
    }

    public String sign(QrClaims claims) {
        var key = keys.newest();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.id()).build();
        var jws = new JWSObject(header, new Payload(claims.toPayload()));
        try {
            jws.sign(key.signer());
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
        return jws.serialize();
    }

    public Verification verify(String text) {
        JWSObject jws;
        try {
            jws = JWSObject.parse(text.strip());
        } catch (ParseException | IllegalArgumentException e) {
            return refused("DOC-021");
        }
        if (!JWSAlgorithm.ES256.equals(jws.getHeader().getAlgorithm())
                || jws.getHeader().getKeyID() == null) {
            return refused("DOC-021");
        }
        return keys.published(jws.getHeader().getKeyID())
                .map(key -> verify(jws, key))
                .orElseGet(() -> refused("DOC-022", jws.getHeader().getKeyID()));
    }

    private static Verification verify(JWSObject jws, ECKey key) {
        try {
            if (!canonical(jws.getSignature()) || !jws.verify(new ECDSAVerifier(key))) {
                return refused("DOC-023");
            }
            return new Verification.Genuine(QrClaims.of(jws.getPayload().toJSONObject()));
        } catch (JOSEException | ClassCastException | NullPointerException | DateTimeException e) {
            return refused("DOC-023");
        }
    }

    /** The last character of a signature has spare bits; a change of them only must be noticed as well. */
    private static boolean canonical(Base64URL signature) {
        return Base64URL.encode(signature.decode()).equals(signature);
    }

    /** 公開鍵 of all keys as a JWK set (JSON), each with the beginning of its thumbprint as {@code kid}. */
    public String jwks() {
        return keys.publicKeys().toString();
    }

    /** 鍵の更新: from now on a fresh key signs. */
    public void rotate() {
        keys.add();
    }

    private static Verification refused(String code, String... arguments) {
        return new Verification.Refused(new Problem(code, "signature", List.of(arguments)));
    }
}
