package jp.shikaku.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.shikaku.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** もしも: what would change a decision, by time and by acts. */
class WhatIfTest {

    static List<Table.Row> rows() {
        return Table.read("spec/what-if.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatWouldMakeSomethingElseDue(Table.Row row) {
        List<WouldChange> changes = WhatIf.of(DocumentRules.decide(DocumentRulesTest.facts(row)));

        assertThat(words(changes)).isEqualTo(row.text("変わる").replace(" / ", "\n"));
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.because().code()).isEqualTo(change.reason().name());
            assertThat(change.because().text()).endsWith("。");
            assertThat(change.document()).isEqualTo(change.reason().document());
            assertThat(change.when()).isNotBlank();
        });
    }

    private static String words(List<WouldChange> changes) {
        return changes.stream()
                .map(change -> (change.act() == null ? change.from() : change.act()) + " " + change.reason())
                .collect(Collectors.joining("\n"));
    }
}
