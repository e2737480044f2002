package jp.shikaku.api.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Rejected;
import org.jboss.logging.Logger;

/** What went wrong, as problem+json; never an inside of the product. */
@Provider
public class Mappers implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Mappers.class);

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Conflict conflict) {
            return ProblemJson.response(409, "いまの状態ではできません", conflict.problems());
        }
        if (thrown instanceof Rejected rejected) {
            return ProblemJson.response(422, "受け付けられません", rejected.problems());
        }
        if (thrown instanceof NotFound notFound) {
            return ProblemJson.response(404, "見つかりません", List.of(notFound.problem()));
        }
        if (thrown instanceof EJBAccessException) {
            return ProblemJson.response(403, "権限がありません", "このアカウントではこの操作はできません。");
        }
        if (rejectedWithin(thrown) instanceof Rejected rejected) {
            return ProblemJson.response(422, "受け付けられません", rejected.problems());
        }
        if (thrown instanceof JsonProcessingException) {
            return ProblemJson.response(400, "JSONとして読み取れません", "本文のJSONの形、項目名、日付（2026-11-05 の形）を確かめてください。");
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return ProblemJson.response(
                    status, web.getResponse().getStatusInfo().getReasonPhrase(), hint(status));
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Request failed (%s)", id);
        return ProblemJson.response(500, "内部の問題", "処理できませんでした。管理者にこの番号を伝えてください: " + id);
    }

    /** A value of ours that refuses nonsense may do so within the JSON reader. */
    private static Throwable rejectedWithin(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof Rejected)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String hint(int status) {
        return switch (status) {
            case 404 -> "この番地には何もありません。/openapi の一覧を確かめてください。";
            case 405 -> "この番地ではその方法（GET、POST など）は使えません。/openapi の一覧を確かめてください。";
            case 406, 415 -> "Content-Type または Accept が合いません。/openapi の一覧を確かめてください。";
            default -> "要求の形を確かめてください。";
        };
    }
}
