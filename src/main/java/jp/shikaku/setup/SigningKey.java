package jp.shikaku.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.shikaku.common.DataDirectory;
import jp.shikaku.document.qr.DocumentSigner;

/** The key that signs certificates: in a key store of its own, whose password comes from the environment. */
@ApplicationScoped
public class SigningKey {

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    @Produces
    @jakarta.inject.Singleton
    DocumentSigner signer() {
        String password =
                Optional.ofNullable(System.getenv("SHIKAKU_KEYSTORE_PASSWORD")).orElse("shikaku");
        return new DocumentSigner(data.file("keys", "documents.p12"), password, clock);
    }
}
