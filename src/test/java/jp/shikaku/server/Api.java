package jp.shikaku.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** An insurer's core system: calls the HTTP API as that system's programmer would. */
public final class Api {

    private static final Duration LONGEST_WORK = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** Asked more often, background work would make way for the asking. */
    private static final Duration PAUSE = Duration.ofMillis(600);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer: status, body as text and, where it is one, as JSON. */
    public record Answer(int status, String contentType, URI location, String retryAfter, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The codes of a refusal, in their order. */
        public java.util.List<String> codes() {
            return json().path("problems").findValuesAsText("code");
        }
    }

    private final URI base;
    private final String insurer;
    private final String authorization;

    private Api(ShikakuServer server, String insurer, String authorization) {
        this.base = server.base().resolve("api/v1/");
        this.insurer = insurer;
        this.authorization = authorization;
    }

    public static Api of(ShikakuServer server, String insurer) {
        return as(server, insurer, "sys-" + insurer, "demo");
    }

    public static Api as(ShikakuServer server, String insurer, String user, String password) {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Api(server, insurer, "Basic " + login);
    }

    public static Api withHeader(ShikakuServer server, String insurer, String authorization) {
        return new Api(server, insurer, authorization);
    }

    public String insurer() {
        return insurer;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer postCsv(String path, BodyPublisher csv) {
        return send(request(path).header("Content-Type", "text/csv").POST(csv));
    }

    /** Sends a file; {@code kind}: members, card-status, petitions. */
    public Answer send(String kind, String csv) {
        return postCsv("insurers/" + insurer + "/imports/" + kind, BodyPublishers.ofString(csv));
    }

    public Answer sendGoodRows(String kind, String csv) {
        return postCsv("insurers/" + insurer + "/imports/" + kind + "?rows=good", BodyPublishers.ofString(csv));
    }

    /** Sends a file and waits until it is taken over or refused. */
    public JsonNode take(String kind, String csv) {
        Answer answer = send(kind, csv);
        if (answer.status() != 202) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return finished(answer.location());
    }

    /** Starts a run. */
    public URI startRun(String json) {
        Answer answer = postJson("insurers/" + insurer + "/runs", json);
        if (answer.status() != 202) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.location();
    }

    /** Waits until the work behind the address is done. */
    public JsonNode finished(URI location) {
        Instant giveUp = Instant.now().plus(LONGEST_WORK);
        Duration pause = FIRST_PAUSE;
        while (Instant.now().isBefore(giveUp)) {
            JsonNode now = get(location.toString()).json();
            if (now.path("finished").asBoolean() || now.has("failure")) {
                return now;
            }
            rest(pause);
            pause = PAUSE;
        }
        throw new AssertionError(
                location + " does not finish: " + get(location.toString()).text());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(3));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").map(URI::create).orElse(null),
                    response.headers().firstValue("Retry-After").orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
