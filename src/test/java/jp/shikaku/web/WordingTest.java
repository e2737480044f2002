package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shikaku.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** Every wording a view asks for is there, and no other. */
class WordingTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path MESSAGES = Path.of("src/main/resources/jp/shikaku/web/messages.properties");
    private static final Pattern NAMED = Pattern.compile("text\\['(\\w+\\.\\w+)'\\]|\\bkey=\"(\\w+\\.\\w+)\"");
    private static final Path BEANS = Path.of("src/main/java/jp/shikaku/web");
    /** A key that stands in quotes, and the beginning of one that is put together. */
    private static final Pattern QUOTED = Pattern.compile("['\"](\\w+\\.\\w+)['\"]");

    private static final Pattern BEGINNING = Pattern.compile("'(\\w+\\.\\w*)'\\.concat");
    private static final Pattern BY_ID = Pattern.compile("<s:(?:field|date|fact|ask) id=\"(\\w+)\"");

    @Test
    void keyMirrorsTheAddress() {
        assertThat(Wording.key("/staff/member/list.xhtml", "name")).isEqualTo("staff_member_list.name");
        assertThat(Wording.key("/verify.xhtml", "title")).isEqualTo("verify.title");
    }

    @Test
    void everyKeyOfAViewHasItsWording() throws IOException {
        var missing = new TreeSet<String>();
        for (Path view : views()) {
            String source = Files.readString(view);
            String viewId = viewId(view);
            NAMED.matcher(source)
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                    .forEach(missing::add);
            if (!viewId.startsWith("/WEB-INF/")) {
                BY_ID.matcher(source)
                        .results()
                        .map(found -> Wording.key(viewId, found.group(1)))
                        .forEach(missing::add);
            }
            if (source.contains("<ui:define name=\"content\">") && !viewId.startsWith("/WEB-INF/")) {
                missing.add(Wording.key(viewId, "title"));
            }
        }
        assertThat(missing).hasSizeGreaterThan(100);
        missing.removeAll(wording().stringPropertyNames());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyColumnOfAmountsHasItsWording() throws IOException {
        assertThat(wording().stringPropertyNames())
                .containsAll(RuleBook.IN_USE.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .map(column -> "rules.column_" + column)
                        .toList());
    }

    @Test
    void everyWordingIsAskedForSomewhere() throws IOException {
        var unused = new TreeSet<>(wording().stringPropertyNames());
        unused.removeIf(key -> key.startsWith("jakarta.faces."));
        for (Path source : sources()) {
            String text = Files.readString(source);
            QUOTED.matcher(text).results().map(found -> found.group(1)).forEach(unused::remove);
            BEGINNING
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(beginning -> unused.removeIf(key -> key.startsWith(beginning)));
            if (source.startsWith(VIEWS)) {
                String viewId = viewId(source);
                unused.remove(Wording.key(viewId, "title"));
                BY_ID.matcher(text)
                        .results()
                        .map(found -> Wording.key(viewId, found.group(1)))
                        .forEach(unused::remove);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** A part of a view has the wording of the view. */
    private static String viewId(Path view) {
        return ("/" + VIEWS.relativize(view).toString().replace('\\', '/'))
                .replaceFirst("^/WEB-INF/parts(/.+)/[^/]+\\.xhtml$", "$1.xhtml");
    }

    private static Properties wording() throws IOException {
        var wording = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES)) {
            wording.load(reader);
        }
        return wording;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> beans = Files.walk(BEANS)) {
            List<Path> sources = new ArrayList<>(views());
            beans.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            return sources;
        }
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
