package jp.shikaku.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.shikaku.document.VerificationService;

/** 公開鍵: with these anybody's program checks a certificate without asking us. */
@WebServlet("/.well-known/jwks.json")
public class PublicKeys extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient VerificationService verification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicJson.write(response, verification.publicKeys());
    }
}
