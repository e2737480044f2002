package jp.shikaku.api.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.shikaku.access.TokenService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A bearer token for an account that shows its password once (OAuth 2.0 client credentials). */
@Path("token")
@Tag(name = "ログイン")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    TokenService tokens;

    /** As RFC 6749 §5.1 names it; {@code expires_in} in seconds. */
    public record TokenJson(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    @POST
    @Operation(summary = "トークンを受け取る", description = "Basic認証で呼び、以後は Authorization: Bearer で使う。1時間有効。")
    public TokenJson token() {
        TokenService.Token token = tokens.issue();
        return new TokenJson(token.text(), "Bearer", token.life().toSeconds());
    }
}
