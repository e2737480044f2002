package jp.shikaku.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.shikaku.common.DataDirectory;
import jp.shikaku.document.qr.DocumentSigner;

/**
 * The key that signs certificates: in a key store of its own, whose password comes from the environment. Without one the
 * server does not start, unless it only shows the demo set.
 */
@Singleton
@Startup
@PermitAll
public class SigningKey {

    private static final String VARIABLE = "SHIKAKU_KEYSTORE_PASSWORD";
    private static final String OF_THE_DEMO = "shikaku";

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    private String password;

    @PostConstruct
    void readPassword() {
        String given = System.getenv(VARIABLE);
        if (given == null && !DemoSet.wanted()) {
            throw new IllegalStateException("Set " + VARIABLE + ": it protects the key that signs certificates");
        }
        password = given == null ? OF_THE_DEMO : given;
    }

    @Produces
    @jakarta.inject.Singleton
    public DocumentSigner signer() {
        return new DocumentSigner(data.file("keys", "documents.p12"), password, clock);
    }
}
