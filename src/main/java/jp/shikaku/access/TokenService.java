package jp.shikaku.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** トークン: a machine that has shown its password once gets something lighter to show with each call. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TokenService {

    @Inject
    Accounts accounts;

    @Resource
    SessionContext session;

    /** A bearer token and how long it is good for. */
    public record Token(String text, Duration life) {}

    /** A new token for the caller. */
    public Token issue() {
        String text = accounts.newToken(session.getCallerPrincipal().getName());
        return new Token(text, Accounts.TOKEN_LIFE);
    }
}
