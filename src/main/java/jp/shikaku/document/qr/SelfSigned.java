package jp.shikaku.document.qr;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * 自己署名証明書: a PKCS12 file keeps no key pair without a certificate, and the JDK offers no public way to make one.
 *
 * <p>It only carries the public key; nobody is asked to trust it. Written out in DER (RFC 5280, 4.1).
 */
final class SelfSigned {
    private static final DateTimeFormatter GENERALIZED_TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] ECDSA_WITH_SHA256 = sequence(new byte[] {6, 8, 42, -122, 72, -50, 61, 4, 3, 2});
    private static final byte[] COMMON_NAME = {6, 3, 85, 4, 3};
    private static final byte[] VERSION_3 = {(byte) 0xA0, 3, 2, 1, 2};
    /** RFC 5280: no well-defined end. */
    private static final String NO_END = "99991231235959Z";

    private SelfSigned() {}

    static X509Certificate certificate(KeyPair pair, long serial, Instant from) throws GeneralSecurityException {
        var name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0C, ascii("Shikaku document signing")))));
        var validity = sequence(der(0x18, ascii(GENERALIZED_TIME.format(from))), der(0x18, ascii(NO_END)));
        var content = sequence(
                VERSION_3,
                der(0x02, BigInteger.valueOf(serial).toByteArray()),
                ECDSA_WITH_SHA256,
                name,
                validity,
                name,
                pair.getPublic().getEncoded());
        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(pair.getPrivate());
        signer.update(content);
        var whole = sequence(content, ECDSA_WITH_SHA256, der(0x03, concat(new byte[1], signer.sign())));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
    }

    private static byte[] sequence(byte[]... parts) {
        return der(0x30, parts);
    }

    private static byte[] der(int tag, byte[]... parts) {
        var content = concat(parts);
        var length = content.length < 0x80
                ? new byte[] {(byte) content.length}
                : concat(new byte[] {(byte) 0x82, (byte) (content.length >> 8)}, new byte[] {(byte) content.length});
        return concat(new byte[] {(byte) tag}, length, content);
    }

    private static byte[] concat(byte[]... parts) {
        var joined = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
