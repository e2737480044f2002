package jp.shikaku.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * ログイン. Machines under {@code /api} show a password or a token with each call; people log in on a page and are then
 * known by their session.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String LOGGED_IN = Authentication.class.getName();
    private static final String FAULT = Authentication.class.getName() + ".fault";

    @Inject
    IdentityStoreHandler identities;

    /** Why it could not be found out who calls, such as a database that is away; empty = it could. */
    public static Optional<RuntimeException> fault(HttpServletRequest request) {
        return Optional.ofNullable((RuntimeException) request.getAttribute(FAULT));
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential fromLoginPage = context.getAuthParameters().getCredential();
        if (fromLoginPage != null) {
            return logIn(fromLoginPage, request, context);
        }
        return request.getServletPath().startsWith("/api")
                ? machine(request, response, context)
                : person(request, response, context);
    }

    private AuthenticationStatus logIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(LOGGED_IN, result.getCallerPrincipal());
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus person(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(LOGGED_IN) instanceof Caller caller) {
            return context.notifyContainerAboutLogin(caller, Set.of(caller.role()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        String login =
                request.getContextPath() + "/login.xhtml?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                ? redirectWithinPage(response, login)
                : context.redirect(login);
    }

    /** A page that asks for a part of itself would take the login page for that part; it understands only this. */
    private static AuthenticationStatus redirectWithinPage(HttpServletResponse response, String to)
            throws AuthenticationException {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + to
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus machine(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = credential(request.getHeader("Authorization"));
        if (credential != null) {
            CredentialValidationResult result;
            try {
                result = identities.validate(credential);
            } catch (RuntimeException nobodyKnows) {
                // The API words it as it words every fault; nobody is logged in.
                request.setAttribute(FAULT, nobodyKnows);
                return context.doNothing();
            }
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(result);
            }
        }
        if (credential == null && !context.isProtected()) {
            return context.doNothing();
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Shikaku\", charset=\"UTF-8\", Bearer");
        return context.responseUnauthorized();
    }

    private static Credential credential(String header) {
        if (header == null) {
            return null;
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return new BearerToken(header.substring(7).strip());
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                return new BasicAuthenticationCredential(header.substring(6).strip());
            } catch (IllegalArgumentException | IllegalStateException malformed) {
                return null;
            }
        }
        return null;
    }
}
