package jp.shikaku.api.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import jp.shikaku.batch.Transient;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import org.jboss.logging.Logger;

/** What went wrong, as problem+json; never an inside of the product. */
@Provider
public class Mappers implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Mappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Conflict conflict) {
            return ProblemJson.response(409, "いまの状態ではできません", conflict.problems());
        }
        if (thrown instanceof Rejected rejected) {
            return ProblemJson.response(422, "受け付けられません", rejected.problems());
        }
        if (thrown instanceof NotFound notFound) {
            return ProblemJson.response(404, "見つかりません", notFound.problem());
        }
        if (thrown instanceof EJBAccessException) {
            return ProblemJson.response(403, "権限がありません", Problem.of("API-004", ""));
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return ProblemJson.response(
                    status, web.getResponse().getStatusInfo().getReasonPhrase(), Problem.of(codeOf(status), ""));
        }
        if (Transient.is(thrown)) {
            LOG.warnf("Answered with 503: %s", thrown);
            return Response.fromResponse(ProblemJson.response(503, "いまは処理できません", Problem.of("API-013", "")))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(thrown, "Request failed (%s)", id);
        return ProblemJson.response(500, "内部の問題", Problem.of("API-010", "", id));
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 404 -> "API-006";
            case 405 -> "API-007";
            case 406, 415 -> "API-008";
            default -> "API-009";
        };
    }
}
