package jp.shikaku.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.common.Period;
import jp.shikaku.law.DatedTable.Row;
import jp.shikaku.law.Provision;
import jp.shikaku.law.RulesVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 規定集の版: stored decisions name the version they went by, so a version that has been in use stands as it is listed
 * under {@code src/test/resources/rulebook}. A listing that is not there yet is written by {@code -Dlaw.write=true}.
 */
class RulesVersionTest {

    private static final Path FOLDER = Path.of("src/test/resources/rulebook");
    private static final RuleBook IN_USE = RuleBook.IN_USE;

    private static final Path LISTING = FOLDER.resolve(file(RulesVersion.CURRENT));

    @BeforeAll
    static void writeWhatIsNotListedYet() throws IOException {
        if (Boolean.getBoolean("law.write") && Files.notExists(LISTING)) {
            Files.write(LISTING, lines(IN_USE));
        }
    }

    @Test
    void theBookIsTheOneOfItsVersion() throws IOException {
        assertThat(lines(IN_USE))
                .as("""
                        The rules or amounts are no longer those of version %d.
                        If decisions may have been stored with it: raise law.RulesVersion, add a decision of the new \
                        version to the stored samples, and write its listing by
                            mvn test -Dtest=RulesVersionTest -Dlaw.write=true
                        If it was never in use, first remove %s.""", RulesVersion.CURRENT, LISTING)
                .isEqualTo(Files.exists(LISTING) ? Files.readAllLines(LISTING) : List.of());
    }

    @Test
    void everyVersionIsListed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, RulesVersion.CURRENT)
                            .mapToObj(RulesVersionTest::file)
                            .toList());
        }
    }

    @Test
    void anotherDayOrArticleOfAnyRuleIsAnotherVersion() {
        Period otherDays = Period.startingOn(LocalDate.of(2025, 1, 1));
        for (Provision rule : IN_USE.rules()) {
            assertThat(line(with(rule, rule.article(), otherDays))).isNotEqualTo(line(rule));
            assertThat(line(with(rule, "別の条文", rule.inForce()))).isNotEqualTo(line(rule));
        }
    }

    @Test
    void anotherAmountInAnyRowIsAnotherVersion() {
        for (AmountTable table : IN_USE.tables()) {
            for (Row row : table.table().rows()) {
                Map<String, String> cells = new HashMap<>(row.cells());
                cells.put("base", "1");
                assertThat(line(table, new Row(row.inForce(), row.certainty(), row.source(), cells)))
                        .isNotEqualTo(line(table, row));
            }
        }
    }

    private static String file(int version) {
        return "version-" + version + ".txt";
    }

    /** What makes a version: names, days, certainty, articles, amounts. How a rule is worded does not. */
    private static List<String> lines(RuleBook book) {
        return Stream.concat(
                        book.rules().stream().map(RulesVersionTest::line),
                        book.tables().stream()
                                .flatMap(table -> table.table().rows().stream().map(row -> line(table, row))))
                .sorted()
                .toList();
    }

    private static String line(Provision rule) {
        return String.join(
                " ", rule.name(), days(rule.inForce()), rule.certainty().name(), rule.article());
    }

    private static String line(AmountTable table, Row row) {
        return table.name() + " " + new TreeMap<>(row.cells());
    }

    private static String days(Period days) {
        return days.from() + "/" + (days.until() == null ? "" : days.until());
    }

    private static Provision with(Provision rule, String article, Period days) {
        return new Provision(rule.rule(), rule.question(), rule.says(), article, rule.certainty(), days);
    }
}
