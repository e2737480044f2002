package jp.shikaku.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Proves that the product keeps the rules of its house ({@code src/docs/architecture.md}), and that each rule would be
 * heard if it did not: under {@code violations} every rule has examples, and those named {@code Wrong…} are exactly the
 * ones it must report.
 */
class HouseTest {

    private static final String ROOT = "jp.shikaku";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    /** What a report line is about stands first in it: {@code Method <jp.shikaku.….Wrong.method()> calls …}. */
    private static final Pattern SUBJECT = Pattern.compile("<(jp\\.shikaku[\\w.$]*)");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theProductKeeps(HouseRule rule) {
        rule.in(ROOT).check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void exactlyTheWrongExamplesBreak(HouseRule rule) {
        JavaClasses examples = new ClassFileImporter().importPackages(rule.examples());
        Set<String> wrong = examples.stream()
                .filter(example -> example.getSimpleName().startsWith("Wrong"))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(wrong).as("examples that break the rule").isNotEmpty();
        assertThat(reported(rule.in(rule.examples()).evaluate(examples), examples))
                .isEqualTo(wrong);
    }

    @Test
    void everyPackageThatTheHouseNamesExists() {
        assertThat(Floors.missing(ROOT, PRODUCT)).isEmpty();
    }

    @Test
    void aNamedPackageWithoutClassesIsMissed() {
        String examples = HouseRule.FLOORS.examples();
        JavaClasses classes = new ClassFileImporter().importPackages(examples);
        assertThat(Floors.missing(examples, classes))
                .containsExactlyInAnyOrder(
                        "law",
                        "access",
                        "history",
                        "insurer",
                        "eligibility",
                        "eligibility.rule",
                        "expense",
                        "document",
                        "document.validity",
                        "run",
                        "rulebook",
                        "radar",
                        "batch",
                        "setup",
                        "api");
    }

    @Test
    void everyPackageSaysWhatBelongsThere() {
        assertThat(Charters.missing(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aPackageThatDoesNotSayWhatBelongsThereIsMissed() {
        Path examples = Path.of("src/test/java/jp/shikaku/architecture/violations/charters");
        assertThat(Charters.missing(examples)).containsExactly(Path.of("without"));
    }

    private static Set<String> reported(EvaluationResult result, JavaClasses examples) {
        return result.getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .flatMap(line -> SUBJECT.matcher(line).results().limit(1))
                .map(subject -> owner(subject, examples))
                .collect(toCollection(TreeSet::new));
    }

    private static String owner(MatchResult subject, JavaClasses examples) {
        String member = subject.group(1);
        return Stream.iterate(member, name -> name.contains("."), name -> name.substring(0, name.lastIndexOf('.')))
                .filter(examples::contain)
                .findFirst()
                .orElse(member);
    }
}
