package jp.shikaku.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** 利用者の一覧 and the bearer tokens that system accounts hold. */
@ApplicationScoped
@Transactional
public class Accounts {

    /** How long a token of a system account is good for. */
    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @jakarta.inject.Inject
    Clock clock;

    Optional<Account> find(String name) {
        return byKey(Account.class, "name", name);
    }

    /** Adds an account; {@code passwordHash} as the container's password hash writes it. */
    public void add(String name, String displayName, String passwordHash, String role, String insurer) {
        em.persist(new Account(name, displayName, passwordHash, role, insurer));
    }

    /** A new bearer token for the account. Only its SHA-256 is kept. */
    String newToken(String account) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        em.createQuery("delete from AccessToken t where t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        em.persist(new AccessToken(hash(token), account, now.plus(TOKEN_LIFE)));
        return token;
    }

    Optional<Account> byToken(String token) {
        return byKey(AccessToken.class, "hash", hash(token))
                .filter(found -> found.validAt(clock.instant()))
                .flatMap(found -> find(found.account()));
    }

    /** By a query: when the connection breaks, {@code em.find} says that there is nobody (HHH-12542). */
    private <T> Optional<T> byKey(Class<T> type, String key, String value) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x." + key + " = :value", type)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    static String hash(String text) {
        try {
            var sha256 = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
