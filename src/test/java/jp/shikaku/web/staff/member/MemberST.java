package jp.shikaku.web.staff.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 加入者の画面: seen from the past, with what was corrected; and what an officer enters of one member. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MemberST {

    private static final String INSURER = "06139992";
    private static final String ADDRESS = "staff/member/view.xhtml?symbol=100&number=9001&branch=00";
    private static final LocalDate YESTERDAY =
            LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo"))).minusDays(1);

    private static ShikakuServer server;
    private static Screen screen;
    private static Page page;

    /** Two months ago the member was entered; today it was all corrected. */
    @BeforeAll
    static void aMemberWithAPast() throws SQLException {
        server = ShikakuServer.fresh("member");
        take("members", Csv.members(INSURER).row("番号", "9001", "生年月日", "1954-02-10"));
        take("assessments", Csv.assessments(INSURER).row("番号", "9001", "適用区分", "B04"));
        server.close();
        twoMonthsPass();
        server.start();
        take("assessments", Csv.assessments(INSURER).row("番号", "9001", "負担割合", "030", "適用区分", "B03"));
        take("members", Csv.members(INSURER).row("番号", "9001", "生年月日", "1954-02-10", "氏名", "佐藤　花子", "氏名カナ", "サトウ　ハナコ"));
        screen = new Screen(server);
        page = screen.page();
        screen.open("login.xhtml");
        page.locator("[id='login:user']").fill("clerk");
        page.locator("[id='login:password']").fill("demo");
        page.locator("[id='login:logIn']").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/.*"));
    }

    @AfterAll
    static void goingHome() {
        screen.close();
        server.close();
    }

    @Test
    @Order(1)
    void whatWasCorrectedStandsInWords() {
        screen.open(ADDRESS);

        assertThat(page.locator("[id='history:rows']")).containsText("2割");
        assertThat(page.locator("[id='history:rows']")).containsText("3割");
        assertThat(page.locator("[id='history:rows']")).containsText("山田　花子");
        assertThat(page.locator("#past")).hasCount(0);
        assertThat(page.locator("[data-opens=issue-dialog]")).hasCount(1);
        screen.look("member-corrections");
    }

    @Test
    @Order(2)
    void thePastIsShownAsItWasKnownAndNothingIsIssuedFromThere() {
        screen.open(ADDRESS);
        page.locator("[id='day:as_of']").fill("2026-09-10");
        page.locator("[id='day:known_on']").fill(YESTERDAY.toString());
        page.locator("[id='day:look']").click();

        assertThat(page.locator("#past")).isVisible();
        assertThat(page.locator(".person-band")).containsText("山田　花子");
        assertThat(page.locator("main")).containsText("2割");
        assertThat(page.locator("[data-opens=issue-dialog]")).hasCount(0);
        screen.look("member-past");
        page.getByText("いまの内容に戻る").click();
        assertThat(page.locator(".person-band")).containsText("佐藤　花子");
        complainsOfNothing();
    }

    @Test
    @Order(3)
    void aDayThatCannotBeSaysSoAtItsField() {
        screen.open(ADDRESS);
        page.locator("[id='day:known_on']").fill(YESTERDAY.plusDays(2).toString());
        page.locator("[id='day:look']").click();
        assertThat(page.locator("[id='day:known_on_error']")).containsText("まだ来ていません");

        page.locator("[id='day:known_on']").fill("2020-01-01");
        page.locator("[id='day:look']").click();
        assertThat(page.locator("[id='day:known_on_error']")).containsText("最初に分かったのは");
        screen.look("member-not-known-yet");
        complainsOfNothing();
    }

    @Test
    @Order(4)
    void whatAnOfficerEntersIsKept() {
        openParticulars();
        page.locator("[id='particulars:print_limit_class']").check();
        page.locator("[id='particulars:specific_disease']").selectOption("DIALYSIS");
        screen.look("particulars");
        page.locator("[id='particulars:save']").click();

        assertThat(page).hasURL(Pattern.compile(".*/staff/member/view\\.xhtml.*"));
        assertThat(page.locator("[aria-labelledby=particulars]")).containsText("人工透析を行う慢性腎不全");
        complainsOfNothing();
    }

    @Test
    @Order(5)
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        openParticulars();
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("[id='particulars:graduation_day']").fill("2027-03-31");
        other.locator("[id='particulars:save']").click();
        assertThat(other).hasURL(Pattern.compile(".*/view\\.xhtml.*"));
        other.close();

        page.locator("[id='particulars:long_stay_from']").fill("2026-11-01");
        page.locator("[id='particulars:save']").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("別の人が変えました");
        assertThat(page.locator("[id='particulars:long_stay_from']")).hasValue("2026-11-01");
        assertThat(page.locator("[aria-labelledby=current]")).containsText("2027-03-31");
        screen.look("particulars-conflict");
        page.locator("[id='particulars:save']").click();
        assertThat(page).hasURL(Pattern.compile(".*/view\\.xhtml.*"));
        complainsOfNothing();
    }

    @Test
    @Order(6)
    void whatIsNoDayIsRefusedAndTheInputKept() {
        openParticulars();
        page.locator("[id='particulars:graduation_day']").fill("2月30日");
        page.locator("[id='particulars:save']").click();

        assertThat(page.locator("[id='particulars:graduation_day_error']"))
                .not()
                .isEmpty();
        assertThat(page.locator("[id='particulars:graduation_day']")).hasValue("2月30日");
        complainsOfNothing();
    }

    private static void openParticulars() {
        screen.open(ADDRESS.replace("view", "particulars"));
    }

    private static void take(String kind, Csv csv) {
        String state =
                Api.of(server, INSURER).take(kind, csv.toString()).path("state").asText();
        org.assertj.core.api.Assertions.assertThat(state).isEqualTo("APPLIED");
    }

    /** Everything that was recorded so far was recorded two months earlier. */
    private static void twoMonthsPass() throws SQLException {
        String url = "jdbc:h2:file:" + server.data().resolve("shikaku") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection database = DriverManager.getConnection(url, "sa", "sa");
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update source set recorded_at = dateadd('DAY', -60, recorded_at)");
        }
    }

    private static void complainsOfNothing() {
        org.assertj.core.api.Assertions.assertThat(screen.complaints()).isEmpty();
    }
}
