package jp.shikaku.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import jp.shikaku.document.VerificationService;

/** 失効一覧: certificates that must not be accepted though their last day has not come; numbers only. */
@WebServlet("/.well-known/revoked.json")
public class RevokedNumbers extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient VerificationService verification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String numbers = verification.revokedNumbers().stream()
                .map(number -> '"' + number + '"')
                .collect(Collectors.joining(",", "{\"revoked\":[", "]}"));
        PublicJson.write(response, numbers);
    }
}
