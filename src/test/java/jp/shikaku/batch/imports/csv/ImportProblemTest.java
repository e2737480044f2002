package jp.shikaku.batch.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ImportProblemTest {
    @Test
    void everyProblemHasOneWordingAndEveryWordingAProblem() throws IOException {
        Properties wording = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/problems-import.properties")) {
            wording.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(wording.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ImportProblem.values())
                        .map(ImportProblem::code)
                        .toList());
    }
}
