package jp.shikaku.rulebook;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Provision;
import jp.shikaku.law.Question;
import jp.shikaku.law.Question.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 規定集: complete, readable by everybody, and as of any day. */
class RuleBookTest {

    private static final RuleBook IN_USE = RuleBook.IN_USE;
    private static final int LONGEST_SENTENCE = 50;

    @Test
    void everyClassThatCitesALawIsInTheBookOnce() {
        Set<String> citing = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("jp.shikaku").stream()
                        .filter(type -> type.isAnnotatedWith(LegalBasis.class))
                        .map(JavaClass::getName)
                        .collect(toCollection(TreeSet::new));
        assertThat(IN_USE.rules())
                .extracting(rule -> rule.rule().getName())
                .containsExactlyInAnyOrderElementsOf(citing);
    }

    @Test
    void everyTableIsInTheBookOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/law"))) {
            assertThat(IN_USE.tables())
                    .extracting(table -> table.name() + ".csv")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void everyRuleIsSaidInShortSentencesWithoutAnybodysData() {
        for (Provision rule : IN_USE.rules()) {
            List<String> sentences = Arrays.asList(rule.says().split("(?<=。)"));
            assertThat(sentences)
                    .as(rule.name())
                    .hasSizeBetween(1, 2)
                    .allSatisfy(
                            sentence -> assertThat(sentence).endsWith("。").hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
        }
    }

    /** Numbers of the law come from the constant that the rule goes by; these count nothing that could change. */
    @Test
    void noNumberOfTheLawIsWrittenTwice() throws IOException {
        for (Provision rule : IN_USE.rules()) {
            String source = Files.readString(
                    Path.of("src/main/java", rule.rule().getName().replace('.', '/') + ".java"));
            String says = source.substring(source.indexOf("says ="), source.indexOf("article ="));
            assertThat(says.replaceAll("1か月|1年に|1日生まれ|1人分|2種類|[A-Za-z_]\\w*", ""))
                    .as(rule.name())
                    .doesNotContainPattern("[0-9０-９]");
        }
    }

    @Test
    void amountsAreWrittenAsPeopleReadThem() {
        assertThat(IN_USE.rules())
                .extracting(Provision::says)
                .anyMatch(says -> says.contains("21,000円"))
                .noneMatch(says -> says.matches(".*\\d{4}.*"));
    }

    @Test
    void everyRowHasAKeyAndASource() {
        for (AmountTable table : IN_USE.tables()) {
            assertThat(table.table().rows()).as(table.name()).isNotEmpty().allSatisfy(row -> {
                assertThat(table.label(row)).isNotBlank();
                assertThat(row.source()).isNotBlank();
            });
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2024-12-01, '',                     資格確認書の前の日",
        "2024-12-02, LatterStageProvisional, 資格確認書が始まった日",
        "2026-07-31, LatterStageProvisional, 暫定運用の最後の日",
        "2026-08-01, LatterStageAge,         年齢による運用の最初の日",
    })
    void readsAsOfTheDay(LocalDate day, String rule, String why) {
        assertThat(IN_USE.on(day).rules())
                .filteredOn(one -> one.question() == Question.LATTER_STAGE)
                .extracting(Provision::name)
                .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void amountsReadAsOfTheDayToo() {
        assertThat(under70("2026-07-31")).containsEntry("A03", "80100");
        assertThat(under70("2026-08-01")).containsEntry("A03", "85800");
    }

    private static Map<String, String> under70(String day) {
        return table("monthly-limits-under-70", LocalDate.parse(day)).table().rows().stream()
                .collect(toMap(row -> row.text("class"), row -> row.text("base")));
    }

    private static AmountTable table(String name, LocalDate day) {
        return IN_USE.on(day).tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGroupsComeInTheOrderOfACase() {
        assertThat(IN_USE.chapters()).extracting(RuleBook.Chapter::group).containsExactly(Group.values());
    }

    @Test
    void whatChangesNextComesFirst() {
        List<Change> changes = IN_USE.changesAfter(LocalDate.of(2026, 7, 31));
        assertThat(changes).extracting(Change::day).isSorted().first().isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(changes)
                .filteredOn(change -> change.before() != null)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.title()).isEqualTo(Question.LATTER_STAGE.title());
                    assertThat(change.before()).contains("全員");
                    assertThat(change.after()).contains("年齢");
                });
        assertThat(changes)
                .filteredOn(change -> change.day().equals(LocalDate.of(2027, 8, 1)))
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.certainty()).isEqualTo(Certainty.PLANNED));
    }

    @Test
    void whatBeginsTogetherComesInTheOrderOfACase() {
        List<String> questions =
                Arrays.stream(Question.values()).map(Question::title).toList();
        assertThat(IN_USE.changesAfter(LocalDate.of(2024, 12, 1)).stream()
                        .filter(change -> change.day().equals(LocalDate.of(2024, 12, 2)))
                        .map(change -> questions.indexOf(change.title())))
                .hasSizeGreaterThan(20)
                .isSorted();
    }

    @Test
    void aChangeIsPastOnItsDay() {
        LocalDate turn = LocalDate.of(2026, 8, 1);
        assertThat(IN_USE.changesAfter(turn.minusDays(1)))
                .extracting(Change::day)
                .contains(turn);
        assertThat(IN_USE.changesAfter(turn)).extracting(Change::day).doesNotContain(turn);
    }

    @Test
    void atTheEndOfWhatIsKnownNothingChanges() {
        assertThat(IN_USE.changesAfter(LocalDate.of(2027, 8, 1))).isEmpty();
    }

    @Test
    void aBandReadsAsWordsAndAnAmountAsYen() {
        AmountTable table = table("monthly-limits-under-70", LocalDate.of(2026, 8, 1));
        assertThat(table.columns()).containsExactly("remuneration", "oldProviso", "base", "start", "manyMonths");
        assertThat(table.table().rows())
                .extracting(table::label, row -> table.text(row, "remuneration"), row -> table.text(row, "base"))
                .containsExactly(
                        tuple("区分ア", "83万円以上", "270,300円"),
                        tuple("区分イ", "53万円以上83万円未満", "179,100円"),
                        tuple("区分ウ", "28万円以上53万円未満", "85,800円"),
                        tuple("区分エ", "28万円未満", "61,500円"),
                        tuple("区分オ", "", "36,900円"));
    }

    @Test
    void rowsOfOneOriginShareTheirNote() {
        AmountTable table = table("monthly-limits-70", LocalDate.of(2025, 9, 30));
        assertThat(table.columns())
                .containsExactly("remuneration", "taxable", "outpatient", "base", "start", "manyMonths");
        assertThat(table.notes())
                .extracting(note -> note.inForce().until(), AmountTable.Note::labels)
                .containsExactly(
                        tuple(LocalDate.of(2026, 8, 1), List.of("現役並みⅢ", "現役並みⅡ", "現役並みⅠ", "一般", "低所得Ⅱ", "低所得Ⅰ")),
                        tuple(LocalDate.of(2025, 10, 1), List.of("一般Ⅱ")),
                        tuple(LocalDate.of(2026, 8, 1), List.of("一般Ⅰ")));
        assertThat(table.table().rows())
                .filteredOn(row -> !table.hasAmounts(row))
                .extracting(table::label)
                .containsExactly("一般Ⅱ");
    }
}
