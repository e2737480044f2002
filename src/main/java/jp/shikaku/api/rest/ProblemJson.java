package jp.shikaku.api.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;

/** RFC 9457 {@code application/problem+json}, with every problem that was found. */
public record ProblemJson(String type, String title, int status, String detail, List<Item> problems) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One problem: its stable code, the field or column it is about, and what to do in plain Japanese. */
    public record Item(String code, String field, String message) {

        static Item of(Problem problem) {
            return new Item(problem.code(), problem.field(), Problems.text(problem));
        }
    }

    static Response response(int status, String title, List<Problem> problems) {
        List<Item> items = problems.stream().map(Item::of).toList();
        String detail = items.isEmpty() ? null : items.get(0).message();
        return response(status, new ProblemJson("about:blank", title, status, detail, items));
    }

    static Response response(int status, String title, Problem problem) {
        return response(status, title, List.of(problem));
    }

    private static Response response(int status, ProblemJson problem) {
        return Response.status(status).type(MEDIA_TYPE).entity(problem).build();
    }
}
