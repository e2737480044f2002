package jp.shikaku.api.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import jp.shikaku.common.Problem;

/** Nothing has a control character in its name; PostgreSQL, asked for a NUL, would fail instead of finding nothing. */
@Provider
@PreMatching
public class ReadableAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().chars().anyMatch(Character::isISOControl)) {
            request.abortWith(ProblemJson.response(404, "見つかりません", Problem.of("API-006", "")));
        }
    }
}
