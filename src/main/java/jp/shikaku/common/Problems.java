package jp.shikaku.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

/** 不備の文言: words a {@link Problem} for people: what happened, why, what to do next. */
public final class Problems {

    private static final List<String> FILES = List.of(
            "messages/problems.properties",
            "messages/problems-import.properties",
            "messages/problems-standstill.properties",
            "messages/problems-document.properties",
            "messages/problems-paper.properties",
            "messages/problems-services.properties",
            "messages/problems-expense.properties",
            "messages/problems-policy.properties",
            "messages/problems-run.properties",
            "messages/problems-dispatch.properties",
            "messages/problems-radar.properties",
            "messages/problems-printcheck.properties",
            "messages/problems-returns.properties");
    private static final Properties WORDING = load();

    private Problems() {}

    /** The wording without the field's name, which the page, report or API puts beside it. */
    public static String text(Problem problem) {
        String pattern = WORDING.getProperty(problem.code());
        if (pattern == null) {
            throw new IllegalStateException("No wording for problem " + problem.code());
        }
        return MessageFormat.format(pattern, problem.args().toArray());
    }

    private static Properties load() {
        Properties wording = new Properties();
        for (String file : FILES) {
            try (InputStream in = Problems.class.getClassLoader().getResourceAsStream(file)) {
                wording.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wording;
    }
}
