package jp.shikaku.batch.imports;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.document.Document;
import jp.shikaku.document.Judgement;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.Particulars;
import jp.shikaku.member.ParticularsRegister;
import jp.shikaku.member.SpecificDisease;
import jp.shikaku.server.Csv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 個別事項 of one member, from the entry to what is printed. */
class ParticularsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 10);
    private static final Particulars ASKED =
            new Particulars(null, null, null, null, LocalDate.of(2026, 5, 20), SpecificDisease.DIALYSIS, true);

    @TempDir
    Path files;

    private Office office;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWasAskedForIsPrintedCarriedOverAndDroppedAgain() {
        begin("138990", InsurerKind.NATIONAL, "1986-05-05");
        classFrom("2025-08-01", "2026-07-31", "A03");
        assertThat(issued(JUNE).onRequest()).isNull();

        office.says("1", ASKED);
        assertThat(judged(JUNE).what().code().name()).isEqualTo("PRINTED_ITEM_CHANGED");
        assertThat(issued(JUNE.plusDays(1)).onRequest())
                .isEqualTo(new OnRequest("区分ウ", LocalDate.of(2025, 8, 1), LocalDate.of(2026, 5, 20), "人工透析を行う慢性腎不全"));

        classFrom("2026-08-01", "2027-07-31", "A02");
        Sheet renewed = issued(JULY);
        assertThat(renewed.issuedOn()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(renewed.onRequest().limitClass()).isEqualTo("区分イ");
        assertThat(renewed.onRequest().limitClassFrom()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(renewed.onRequest().specificDisease()).isEqualTo("人工透析を行う慢性腎不全");

        office.says("1", Particulars.NONE);
        assertThat(judged(LocalDate.of(2026, 8, 3)).what().code().name()).isEqualTo("PRINTED_ITEM_CHANGED");
        assertThat(issued(LocalDate.of(2026, 8, 3)).onRequest()).isNull();
    }

    @Test
    void theClassAskedForIsNotPrintedFromAnOldAssessment() {
        begin("138990", InsurerKind.NATIONAL, "1986-05-05");
        classFrom("2025-08-01", "2026-07-31", "A03");
        office.says("1", ASKED);
        issued(JUNE);

        assertThat(judged(JULY).what().code().name()).isEqualTo("NOT_ASSESSED");
        assertThat(judged(JULY).issuedOn()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void aNoticeSaysNothingOfIt() {
        begin("138990", InsurerKind.NATIONAL, "1986-05-05");
        office.arrives(JUNE, Layout.CARD_STATUS, Csv.cards(office.number()).row("基準日", "2026-05-31"));
        assertThat(issued(JUNE).onRequest()).isNull();

        office.says("1", ASKED);

        assertThat(judged(JUNE).what().code().name()).isEqualTo("STILL_GOOD");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "1986-05-05, 2026-06-01, , true, 始まりの日から",
        "1986-05-05, 2026-06-02, , false, 始まりの前の日",
        "1986-05-05, 2026-05-01, 2026-06-01, false, 対象でなくなる日",
        "1986-05-05, 2026-05-01, 2026-06-02, true, 対象の最後の日",
        "2008-04-01, 2026-05-01, , true, 18歳に達した後の最初の3月31日が過ぎた（4月1日生まれは3月31日に達する）",
        "2008-04-02, 2026-05-01, , false, 4月2日生まれは翌年の3月31日まで",
    })
    void specialTreatmentIsPrinted(LocalDate born, LocalDate from, LocalDate until, boolean printed, String why) {
        begin("138990", InsurerKind.NATIONAL, born.toString());
        office.says("1", new Particulars(null, null, from, until, null, null, false));

        assertThat(issued(JUNE).specialTreatment()).as(why).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "06139992, HEALTH_SOCIETY, MEM-012, 特別療養は国保だけ",
        "39139993, LATTER_STAGE, MEM-012, 後期にも入れない",
    })
    void specialTreatmentIsOfNationalInsuranceOnly(String number, InsurerKind kind, String code, String why) {
        begin(number, kind, "1940-05-05");

        assertRefused(code, () -> office.says("1", new Particulars(null, null, JUNE, null, null, null, false)));
    }

    @Test
    void aHandbookIsOfLatterStageOnly() {
        begin("138990", InsurerKind.NATIONAL, "1956-05-05");
        Particulars handbook = new Particulars(null, LocalDate.of(2027, 3, 31), null, null, null, null, false);

        assertRefused("MEM-013", () -> office.says("1", handbook));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        ", 2026-06-01, 終わりだけの期間はない",
        "2026-06-01, 2026-06-01, 始まりの日に終わる期間はない",
        "2026-06-01, 2026-05-31, 始まりより前に終わらない",
    })
    void specialTreatmentEndsAfterItBegan(LocalDate from, LocalDate until, String why) {
        begin("138990", InsurerKind.NATIONAL, "1986-05-05");

        assertRefused("MEM-010", () -> new Particulars(null, null, from, until, null, null, false));
    }

    @Test
    void whoeverSawAnOlderEntryOverwritesNothing() {
        begin("138990", InsurerKind.NATIONAL, "1986-05-05");
        ParticularsRegister register = office.get(ParticularsRegister.class);
        Long seenByBoth = register.seen(office.member("1"));
        register.enter(office.member("1"), ASKED, seenByBoth, "clerk");

        assertRefused("MEM-011", () -> register.enter(office.member("1"), Particulars.NONE, seenByBoth, "chief"));
        assertThat(judged(JUNE).facts().facts().particulars()).isEqualTo(ASKED);
    }

    private void begin(String number, InsurerKind kind, String born) {
        office = new Office(number, kind, files);
        office.arrives(JUNE, Layout.MEMBERS, Csv.members(number).row("生年月日", born, "負担割合", "010"));
    }

    private void classFrom(String from, String lastDay, String limitClass) {
        Csv csv = Csv.assessments(office.number());
        csv.row("発効期日", from, "有効期限", lastDay, "負担割合", "", "適用区分", limitClass);
        office.arrives(JUNE, Layout.ASSESSMENTS, csv);
    }

    private Sheet issued(LocalDate day) {
        Document document = office.issue(day, office.member("1")).get(0);
        return document.sheet();
    }

    private Judgement judged(LocalDate day) {
        return office.insurer.judge(java.util.List.of(office.member("1")), day).get(0);
    }
}
