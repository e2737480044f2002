package jp.shikaku.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Pattern CODE = Pattern.compile("\"((?:VAL|ELG|EXP|POL)-\\d{3})\"");

    @Test
    void everyCodeInTheSourcesIsWorded() throws IOException {
        Set<String> codes = codesInSources();
        assertThat(codes).contains("VAL-001", "ELG-001");
        for (String code : codes) {
            assertThat(Problems.text(Problem.of(code, "", "甲", "乙", "丙")))
                    .as(code)
                    .endsWith("。")
                    .doesNotContain("{");
        }
    }

    @Test
    void anUnknownCodeIsAProgrammingError() {
        assertThatThrownBy(() -> Problems.text(Problem.of("VAL-999", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VAL-999");
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        return codes;
    }
}
