package jp.shikaku.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary leads from a Japanese term to a class: that class must exist. */
class GlossaryTest {

    /** The second cell of a line. */
    private static final Pattern CLASS = Pattern.compile("(?m)^\\| [^|]+ \\| `(\\w+)` \\|");

    @Test
    void everyClassOfTheGlossaryExists() throws IOException {
        Set<String> classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("jp.shikaku").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(toSet());
        List<String> named = CLASS.matcher(Files.readString(Path.of("src/docs/glossary.md")))
                .results()
                .map(line -> line.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(50).allMatch(classes::contains);
    }
}
