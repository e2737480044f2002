package jp.shikaku.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.Table;

/** Where a rule is tested: a table with rows for its code, or a test class of its name. */
final class RuleTests {

    /** The columns of each table that say which rule spoke. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "spec/document-rules.csv", List.of("理由コード", "ほかの理由", "要確認"),
            "spec/validity.csv", List.of("決め手"),
            "spec/limits.csv", List.of("段階"));

    private RuleTests() {}

    static List<String> of(JavaClass rule) {
        String code = code(rule.reflect());
        return Stream.concat(
                        TABLES.keySet().stream()
                                .filter(table -> speaks(table, code))
                                .map(table -> table + " " + code),
                        Stream.of(rule.getName().replace('.', '/') + "Test.java")
                                .filter(test -> Files.exists(Path.of("src/test/java", test)))
                                .map(test -> rule.getSimpleName() + "Test"))
                .toList();
    }

    private static boolean speaks(String table, String code) {
        return code != null
                && Table.read(table).stream()
                        .flatMap(row -> TABLES.get(table).stream().map(row::text))
                        .flatMap(cell -> Arrays.stream(cell.split(" ")))
                        .anyMatch(code::equals);
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
