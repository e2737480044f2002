package jp.shikaku.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** JSON for everybody, from any page on the web, to be kept for five minutes. */
final class PublicJson {

    private PublicJson() {}

    static void write(HttpServletResponse response, String json) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().write(json);
    }
}
