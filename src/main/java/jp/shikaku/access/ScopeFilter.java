package jp.shikaku.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens the caller's insurer scope for the time of a request. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ScopeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String insurer = request.getUserPrincipal() instanceof Caller caller ? caller.insurer() : null;
        try (var scope = InsurerScope.of(insurer)) {
            chain.doFilter(request, response);
        }
    }
}
