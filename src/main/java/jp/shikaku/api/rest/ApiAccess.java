package jp.shikaku.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import jp.shikaku.access.Authentication;
import jp.shikaku.access.Role;
import jp.shikaku.common.Problem;

/**
 * The API is for system accounts only, but for what is open to everybody; who else calls is told so before anything is
 * looked at.
 */
@Provider
@PreMatching
public class ApiAccess implements ContainerRequestFilter {

    private static final Set<String> OPEN = Set.of("/rules");

    @Context
    HttpServletRequest call;

    @Override
    public void filter(ContainerRequestContext request) {
        if (OPEN.contains(request.getUriInfo().getPath())) {
            return;
        }
        Authentication.fault(call).ifPresent(fault -> {
            throw fault;
        });
        var security = request.getSecurityContext();
        if (security.getUserPrincipal() == null) {
            request.abortWith(Response.fromResponse(ProblemJson.response(401, "ログインが必要です", Problem.of("API-003", "")))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Shikaku\", charset=\"UTF-8\"")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build());
        } else if (!security.isUserInRole(Role.SYSTEM)) {
            request.abortWith(ProblemJson.response(403, "権限がありません", Problem.of("API-011", "")));
        }
    }
}
