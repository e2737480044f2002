package jp.shikaku.api.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/** A body that is no JSON of ours. Without this the container would answer with names of classes, and log the body. */
@Provider
public class BadJson implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException thrown) {
        return rejectedWithin(thrown) instanceof Rejected rejected
                ? ProblemJson.response(422, "受け付けられません", rejected.problems())
                : ProblemJson.response(400, "JSONとして読み取れません", Problem.of("API-005", ""));
    }

    /** A value of ours that refuses nonsense may do so within the JSON reader. */
    private static Throwable rejectedWithin(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof Rejected)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
