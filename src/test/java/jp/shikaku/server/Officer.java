package jp.shikaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An officer with a session of their own, whose browser runs no script: opens pages and presses buttons faster than any
 * hand.
 */
public final class Officer {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /** Logs in at the server's page; demo accounts only. */
    public Officer(ShikakuServer server, String user) {
        base = server.base();
        Map<String, String> given = Map.of("login:user", user, "login:password", "demo");
        form("login.xhtml", "login").with(given).press("login:logIn");
    }

    /** A page as it came: where it is, and its text. */
    public record Screenful(int status, URI at, String html) {}

    public Screenful open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** The form with that id on the page, as it stands there now. */
    public Form form(String path, String id) {
        Screenful page = open(path);
        Matcher form = Pattern.compile("(?s)<form id=\"" + id + "\"([^>]*)>(.*?)</form>")
                .matcher(page.html());
        if (!form.find()) {
            throw new AssertionError("No form " + id + " on " + page.at() + " (" + page.status() + ")");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> buttons = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form.group(2));
        while (input.find()) {
            String type = attribute(input.group(), "type");
            if (type.equals("submit")) {
                buttons.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
            } else if (!type.equals("checkbox") && !type.equals("radio")) {
                fields.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
            }
        }
        return new Form(base.resolve(attribute(form.group(1), "action")), fields, buttons);
    }

    /** A form on the officer's desk. Pressed twice, it is sent twice, as by a double click. */
    public final class Form {

        private final URI action;
        private final Map<String, String> fields;
        private final Map<String, String> buttons;

        private Form(URI action, Map<String, String> fields, Map<String, String> buttons) {
            this.action = action;
            this.fields = fields;
            this.buttons = buttons;
        }

        /** The ids of the buttons that bear that label. */
        public List<String> buttons(String label) {
            return buttons.keySet().stream()
                    .filter(id -> buttons.get(id).equals(label))
                    .toList();
        }

        public Form with(Map<String, String> given) {
            Map<String, String> filled = new LinkedHashMap<>(fields);
            filled.putAll(given);
            return new Form(action, filled, buttons);
        }

        /** Presses the button and looks at the page that it leads to. */
        public Screenful press(String button) {
            Map<String, String> sent = new LinkedHashMap<>(fields);
            sent.put(button, button);
            return send(HttpRequest.newBuilder(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(sent.entrySet().stream()
                            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                            .collect(Collectors.joining("&")))));
        }
    }

    private Screenful send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(
                    request.timeout(Duration.ofMinutes(3)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Screenful(answer.statusCode(), answer.uri(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#x3a;", ":") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
