package jp.shikaku.batch;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells background work that somebody waits for an answer. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CourtesyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Courtesy courtesy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        courtesy.called();
        chain.doFilter(request, response);
    }
}
