package jp.shikaku.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.Table;
import org.junit.platform.commons.annotation.Testable;

/** Where a rule is tested: by a table with rows for its code and the test that reads it, or a test class of its name. */
final class RuleTests {

    /** A table, the test that reads it, and the columns of which that test asserts that they name the rule that spoke. */
    private record Spec(String table, String test, List<String> columns) {

        boolean speaksOf(String code) {
            return code != null
                    && Table.read(table).stream()
                            .flatMap(row -> columns.stream().map(row::text))
                            .flatMap(cell -> Arrays.stream(cell.split(" ")))
                            .anyMatch(code::equals);
        }

        boolean isAsserted() {
            String source = source(test);
            return source.contains("\"" + table + "\"")
                    && columns.stream().allMatch(column -> source.contains("row.text(\"" + column + "\")"))
                    && canFail(test);
        }
    }

    private static final List<Spec> SPECS = Stream.of(
                    new Spec(
                            "spec/document-rules.csv",
                            "jp.shikaku.eligibility.DocumentRulesTest",
                            List.of("理由コード", "ほかの理由", "要確認")),
                    new Spec("spec/validity.csv", "jp.shikaku.document.validity.ValidityRulesTest", List.of("決め手")),
                    new Spec("spec/limits.csv", "jp.shikaku.expense.limit.LimitRulesTest", List.of("段階")))
            .filter(Spec::isAsserted)
            .toList();

    private RuleTests() {}

    /** In words, only what is there and could fail. */
    static List<String> of(JavaClass rule) {
        String code = code(rule.reflect());
        String ofItsName = rule.getName() + "Test";
        return Stream.concat(
                        SPECS.stream()
                                .filter(spec -> spec.speaksOf(code))
                                .map(spec -> simple(spec.test()) + " (" + spec.table() + " " + code + ")"),
                        Stream.of(ofItsName)
                                .filter(test -> Files.exists(file(test)) && canFail(test))
                                .map(RuleTests::simple))
                .toList();
    }

    private static boolean canFail(String test) {
        try {
            return canFail(Class.forName(test));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it has test methods and asserts anything. */
    static boolean canFail(Class<?> test) {
        JavaClass tests = new ClassFileImporter().importClass(test);
        return tests.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class))
                && tests.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner().getName())
                        .anyMatch(owner -> owner.startsWith("org.assertj."));
    }

    private static String simple(String test) {
        return test.substring(test.lastIndexOf('.') + 1);
    }

    private static Path file(String test) {
        return Path.of("src/test/java", test.replace('.', '/') + ".java");
    }

    private static String source(String test) {
        try {
            return Files.readString(file(test));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rule answers to {@code code()}; null where it has none. */
    private static String code(Class<?> rule) {
        try {
            var code = rule.getDeclaredMethod("code");
            var constructor = rule.getDeclaredConstructor();
            code.setAccessible(true);
            constructor.setAccessible(true);
            return ((Enum<?>) code.invoke(constructor.newInstance())).name();
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(rule + " is not as plain as a rule should be", e);
        }
    }
}
