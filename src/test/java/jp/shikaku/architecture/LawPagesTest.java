package jp.shikaku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shikaku.law.LegalBasis;
import org.junit.jupiter.api.Test;

/** {@code src/docs/law} says what the rules say; {@code -Dlaw.write=true} writes it anew. */
class LawPagesTest {

    private static final Path FOLDER = Path.of("src/docs/law");
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("jp.shikaku");

    @Test
    void thePagesSayWhatTheRulesCite() throws IOException {
        Map<String, String> expected = LawPages.of(PRODUCT);
        if (Boolean.getBoolean("law.write")) {
            write(expected);
        }
        assertThat(written())
                .as("written anew by mvn test -Dtest=LawPagesTest -Dlaw.write=true")
                .isEqualTo(expected);
    }

    @Test
    void everyRuleHasATest() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.isAnnotatedWith(LegalBasis.class))
                        .filter(rule -> RuleTests.of(rule).isEmpty()))
                .isEmpty();
    }

    @Test
    void aTestThatAssertsNothingIsNone() {
        assertThat(RuleTests.canFail(AssertsNothing.class)).isFalse();
        assertThat(RuleTests.canFail(LawPagesTest.class)).isTrue();
    }

    static class AssertsNothing {
        @Test
        void looksLikeATest() {
            LawPages.of(PRODUCT);
        }
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : written().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (var page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
