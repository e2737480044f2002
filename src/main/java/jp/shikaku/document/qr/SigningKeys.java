package jp.shikaku.document.qr;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** 署名鍵: the key store as read last. Another server may add a key; it is read again when it changed. */
final class SigningKeys {
    /** Zero-padded, so that the newest key is the last in alphabetical order. */
    private static final String ALIAS = "signing-%06d";

    /** Enough of the thumbprint to tell an issuer's keys apart; the whole of it would make the QR code two sizes denser. */
    private static final int KEY_ID_LENGTH = 8;

    record SigningKey(String id, JWSSigner signer) {}

    private record Snapshot(FileTime readAt, SigningKey newest, JWKSet published) {}

    private final KeyStoreFile file;
    private final char[] password;
    private final Clock clock;
    private volatile Snapshot snapshot;

    SigningKeys(Path path, String password, Clock clock) {
        this.file = new KeyStoreFile(path, password);
        this.password = password.toCharArray();
        this.clock = clock;
    }

    SigningKey newest() {
        return current().newest();
    }

    JWKSet publicKeys() {
        return current().published();
    }

    Optional<ECKey> published(String id) {
        return Optional.ofNullable(publicKeys().getKeyByKeyId(id)).map(JWK::toECKey);
    }

    void add() {
        try {
            file.change(this::addKey);
            snapshot = read();
        } catch (GeneralSecurityException | IOException | JOSEException e) {
            throw unusable(e);
        }
    }

    private Snapshot current() {
        try {
            var last = snapshot;
            if (last == null || !last.readAt().equals(file.changedAt())) {
                last = read();
                snapshot = last;
            }
            return last;
        } catch (GeneralSecurityException | IOException | JOSEException e) {
            throw unusable(e);
        }
    }

    private Snapshot read() throws GeneralSecurityException, IOException, JOSEException {
        if (!Files.exists(file.path())) {
            file.change(store -> {
                if (store.size() == 0) {
                    addKey(store);
                }
            });
        }
        var readAt = file.changedAt();
        var store = file.load();
        var aliases = new ArrayList<>(Collections.list(store.aliases()));
        Collections.sort(aliases);
        var published = new ArrayList<JWK>();
        for (var alias : aliases) {
            published.add(publicKey(store.getCertificate(alias)));
        }
        var privateKey = (PrivateKey) store.getKey(aliases.get(aliases.size() - 1), password);
        var id = published.get(published.size() - 1).getKeyID();
        return new Snapshot(
                readAt,
                new SigningKey(id, new ECDSASigner(privateKey, Curve.P_256)),
                new JWKSet(List.copyOf(published)));
    }

    private static ECKey publicKey(Certificate certificate) throws JOSEException {
        var key = new ECKey.Builder(Curve.P_256, (ECPublicKey) certificate.getPublicKey())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
        var thumbprint = key.computeThumbprint().toString();
        return new ECKey.Builder(key)
                .keyID(thumbprint.substring(0, KEY_ID_LENGTH))
                .build();
    }

    private void addKey(KeyStore store) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var serial = store.size() + 1;
        var chain = new Certificate[] {SelfSigned.certificate(pair, serial, clock.instant())};
        store.setKeyEntry(ALIAS.formatted(serial), pair.getPrivate(), password, chain);
    }

    private IllegalStateException unusable(Exception cause) {
        return new IllegalStateException(
                "The key store " + file.path() + " cannot be used: " + cause.getMessage(), cause);
    }
}
