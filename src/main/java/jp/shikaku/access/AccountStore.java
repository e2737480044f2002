package jp.shikaku.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Checks passwords and tokens against the accounts. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    /** A machine sends its password with each call; one slow hash a minute is enough. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int REMEMBERED_AT_MOST = 1_000;

    private final Map<String, Instant> remembered = new ConcurrentHashMap<>();

    @Inject
    Accounts accounts;

    @Inject
    Pbkdf2PasswordHash passwordHash;

    @Inject
    Clock clock;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof BearerToken bearer) {
            return result(accounts.byToken(bearer.token()));
        }
        if (credential instanceof UsernamePasswordCredential login) {
            return result(accounts.find(login.getCaller()).filter(account -> matches(account, login)));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private boolean matches(Account account, UsernamePasswordCredential login) {
        String key = Accounts.hash(account.passwordHash() + login.getPasswordAsString());
        Instant now = clock.instant();
        Instant until = remembered.get(key);
        if (until != null && now.isBefore(until)) {
            return true;
        }
        if (!passwordHash.verify(login.getPassword().getValue(), account.passwordHash())) {
            return false;
        }
        if (remembered.size() >= REMEMBERED_AT_MOST) {
            remembered.clear();
        }
        remembered.put(key, now.plus(REMEMBERED));
        return true;
    }

    private static CredentialValidationResult result(Optional<Account> account) {
        return account.map(Account::caller)
                .map(caller -> new CredentialValidationResult(caller, Set.of(caller.role())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
