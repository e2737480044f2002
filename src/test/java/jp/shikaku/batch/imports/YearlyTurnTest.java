package jp.shikaku.batch.imports;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.Table;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.common.Coded;
import jp.shikaku.document.Document;
import jp.shikaku.document.Judgement;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import jp.shikaku.member.Members;
import jp.shikaku.server.Csv;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 年度替わり 7月31日→8月1日: what went wrong elsewhere in August 2026 – ratio and class printed wrongly for 9,955 people
 * (上越市), valid coverage shown as 資格無効 for 1,500 (堺市), ratio and class of the 70s not carried over (弘前市).
 */
class YearlyTurnTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 8, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate NEW_ASSESSMENTS = LocalDate.of(2026, 7, 15);
    private static final LocalDate RENEWAL = LocalDate.of(2026, 7, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 8, 5);

    @TempDir
    Path files;

    private final List<Table.Row> people = Table.read("spec/yearly-turn.csv");
    private Office office;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void 上越市_nobodyGetsADocumentWithTheRatioOrClassOfTheOldYear() {
        turnOfTheYear("138990", InsurerKind.NATIONAL);

        Map<String, Judgement> july = judgements(RENEWAL);
        office.issue(RENEWAL, all());

        assertSoftly(softly -> people.forEach(row -> {
            softly.assertThat(july.get(row.text("番号")).what().code().name())
                    .as("処置 " + row)
                    .isEqualTo(row.text("七月の処置"));
            softly.assertThat(datedFirstOfAugust(row)).as("書類 " + row).isEqualTo(early(row));
        }));
    }

    @Test
    void 上越市_whoseAssessmentComesLateGetsTheDocumentThen() {
        turnOfTheYear("138990", InsurerKind.NATIONAL);
        office.issue(RENEWAL, all());
        assess("判定の届く日", LATE);

        office.issue(LATE, all());

        assertSoftly(softly -> people.stream()
                .filter(row -> LATE.equals(row.date("判定の届く日")))
                .forEach(row ->
                        softly.assertThat(ratioOf(live(row))).as(row.toString()).isEqualTo(row.text("新しい書類"))));
        assertThat(judgements(LATE).get("4").what().code().name()).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void 堺市_nobodyLosesTheEligibilityOverTheTurn() {
        turnOfTheYear("138990", InsurerKind.NATIONAL);
        office.issue(RENEWAL, all());

        for (LocalDate day : List.of(LAST_DAY, FIRST_DAY)) {
            assertSoftly(softly -> judgements(day).forEach((number, judgement) -> {
                softly.assertThat(judgement.decision().code()).as(number).isNotEqualTo(ReasonCode.NOT_COVERED);
                softly.assertThat(view(number).coverageOn(day)).as(number).isPresent();
            }));
            assertThat(judgements(day)).hasSize(people.size());
        }
        assertSoftly(softly -> people.forEach(row -> heldOnBothSides(softly, row)));
    }

    @Test
    void 弘前市_ratioAndClassAreRightOnEachSide() {
        turnOfTheYear("138990", InsurerKind.NATIONAL);
        assess("判定の届く日", LATE);

        assertSoftly(softly -> people.forEach(row -> {
            MemberView member = view(row.text("番号"));
            boolean elderlyInJuly = !row.text("七月の割合").isEmpty();
            if (elderlyInJuly) {
                softly.assertThat(code(member.assessments().ratioOn(LAST_DAY)))
                        .as("7月31日 " + row)
                        .isEqualTo(row.text("七月の割合"));
            }
            if (!row.text("八月の割合").isEmpty() || elderlyInJuly) {
                softly.assertThat(code(member.assessments().ratioOn(FIRST_DAY)))
                        .as("8月1日 " + row)
                        .isEqualTo(row.text("八月の割合"));
            }
            softly.assertThat(code(member.assessments().limitClassOn(FIRST_DAY)))
                    .as("8月1日の区分 " + row)
                    .isEqualTo(row.text("八月の適用区分"));
        }));
    }

    /** 2026年 also is the turn from 暫定運用 to 85歳以上: another reason, the same document. */
    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void 後期_theDocumentsOfTheNextYearSayTheNextYear(int year) {
        office = new Office("39139993", InsurerKind.LATTER_STAGE, files);
        LocalDate august = LocalDate.of(year, 8, 1);
        LocalDate lastAugust = august.minusYears(1);
        Csv members = Csv.members(office.number());
        for (String number : List.of("1", "2", "3")) {
            members.row("番号", number, "生年月日", "1938-02-10");
        }
        office.arrives(lastAugust, Layout.MEMBERS, members);
        office.arrives(lastAugust, Layout.ASSESSMENTS, latterStage(lastAugust, "010 B10", "010 B10", "010 B10"));
        office.issue(lastAugust, all());
        LocalDate july = RENEWAL.withYear(year);
        office.arrives(july, Layout.ASSESSMENTS, latterStage(august, "010 B10", "030 B01"));

        assertThat(judgements(july).get("3").what().code().name()).isEqualTo("NOT_ASSESSED");
        List<Document> issued = office.issue(july, all());

        assertThat(issued).extracting(YearlyTurnTest::ratioOf).containsExactly("010 " + august, "030 " + august);
        assertThat(issued)
                .allSatisfy(document -> assertThat(document.issuedOn()).isEqualTo(august))
                .allSatisfy(document -> assertThat(document.validUntil()).isEqualTo(LocalDate.of(year + 1, 7, 31)));
        judgements(july.plusDays(1))
                .forEach((number, judgement) -> assertThat(
                                judgement.what().code().name())
                        .as("the new document is not compared with the old year: " + number)
                        .isEqualTo(number.equals("3") ? "NOT_ASSESSED" : "STILL_GOOD"));
        assertThat(judgements(august).values())
                .hasSize(3)
                .allSatisfy(
                        judgement -> assertThat(judgement.decision().code()).isEqualTo(ReasonCode.LATTER_STAGE_AGE));
    }

    /** One assessment for each, by number, of the year from that day. */
    private Csv latterStage(LocalDate from, String... assessed) {
        Csv csv = Csv.assessments(office.number());
        for (int i = 0; i < assessed.length; i++) {
            csv.row(
                    "番号",
                    Integer.toString(i + 1),
                    "発効期日",
                    from.toString(),
                    "有効期限",
                    from.plusYears(1).minusDays(1).toString(),
                    "負担割合",
                    assessed[i].substring(0, 3),
                    "適用区分",
                    assessed[i].substring(4));
        }
        return csv;
    }

    /** Everybody has a document of the old year, and the new assessments have come, as far as they have come by then. */
    private void turnOfTheYear(String number, InsurerKind kind) {
        office = new Office(number, kind, files);
        Csv members = Csv.members(number);
        Csv cards = Csv.cards(number);
        Csv old = Csv.assessments(number);
        for (Table.Row row : people) {
            members.row("番号", row.text("番号"), "生年月日", row.text("生年月日"), "負担割合", "020");
            if (row.flag("カード")) {
                cards.row("番号", row.text("番号"), "基準日", "2026-04-30");
            }
            assessment(old, row, "前年度の判定", LAST_YEAR);
        }
        office.arrives(MAY, Layout.MEMBERS, members);
        office.arrives(MAY, Layout.CARD_STATUS, cards);
        office.arrives(MAY, Layout.ASSESSMENTS, old);
        office.issue(MAY, all());
        assess("判定の届く日", NEW_ASSESSMENTS);
    }

    private void assess(String column, LocalDate day) {
        Csv csv = Csv.assessments(office.number());
        people.stream()
                .filter(row -> day.equals(row.date(column)))
                .forEach(row -> assessment(csv, row, "新年度の判定", FIRST_DAY));
        office.arrives(day, Layout.ASSESSMENTS, csv);
    }

    private static void assessment(Csv csv, Table.Row row, String column, LocalDate from) {
        if (row.has(column)) {
            String text = row.text(column);
            String ratio = text.contains(" ") ? text.substring(0, 3) : "";
            csv.row(
                    "番号",
                    row.text("番号"),
                    "発効期日",
                    from.toString(),
                    "有効期限",
                    from.plusYears(1).minusDays(1).toString(),
                    "負担割合",
                    ratio,
                    "適用区分",
                    text.substring(text.length() - 3));
        }
    }

    private static String early(Table.Row row) {
        return LATE.equals(row.date("判定の届く日")) ? "なし" : row.text("新しい書類");
    }

    /** What the document dated 8/1 says of the ratio. */
    private String datedFirstOfAugust(Table.Row row) {
        return Optional.of(live(row))
                .filter(document -> document.issuedOn().equals(FIRST_DAY))
                .map(YearlyTurnTest::ratioOf)
                .orElse("なし");
    }

    private static String ratioOf(Document document) {
        Ratio ratio = document.sheet().ratio();
        return ratio == null ? "割合なし" : ratio.ratio().code() + " " + ratio.from();
    }

    /** The old one through 7/31; from 8/1 the new one, unless it is withheld. */
    private void heldOnBothSides(SoftAssertions softly, Table.Row row) {
        long onLast = inForce(row, LAST_DAY);
        long onFirst = inForce(row, FIRST_DAY);
        softly.assertThat(onLast).as("7月31日 " + row).isEqualTo(1);
        softly.assertThat(onFirst).as("8月1日 " + row).isEqualTo(early(row).equals("なし") ? 0 : 1);
    }

    private long inForce(Table.Row row, LocalDate day) {
        return office.documents(row.text("番号")).stream()
                .filter(document -> document.inForceOn(day))
                .count();
    }

    private Document live(Table.Row row) {
        return judgements(RENEWAL).get(row.text("番号")).held();
    }

    private Map<String, Judgement> judgements(LocalDate day) {
        return office.insurer.judge(List.of(all()), day).stream()
                .collect(toMap(judgement -> judgement.member().insuredId().number(), judgement -> judgement));
    }

    private Member[] all() {
        return office.get(Members.class).after("", 500).toArray(Member[]::new);
    }

    private MemberView view(String number) {
        return office.get(MemberService.class).view(office.id(number), KnownBy.NOW);
    }

    private static String code(Optional<? extends Coded> coded) {
        return coded.map(Coded::code).orElse("");
    }
}
