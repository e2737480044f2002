package jp.shikaku.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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

/** 担当者: checks before the run what would not print, and afterwards works off what the post brings back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnedST {

    private static final String INSURER = "06139992";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(120_000);
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();

    private static ShikakuServer server;
    private static Screen screen;
    private static Page page;
    private static Api api;
    private static String letter;

    @BeforeAll
    static void atTheDesk() {
        server = ShikakuServer.fresh("returned");
        screen = new Screen(server);
        page = screen.page();
        api = Api.of(server, INSURER);
        api.take(
                "members",
                Csv.members(INSURER)
                        .row("記号", "900", "番号", "1", "生年月日", "1981-05-05", "氏名", "张　伟")
                        .row("記号", "900", "番号", "2", "生年月日", "1982-05-05", "氏名", "寿限無寿限無五劫の擦り切れ".repeat(7))
                        .row("記号", "900", "番号", "3", "生年月日", "1983-05-05", "住所", "", "郵便番号", "")
                        .row("記号", "900", "番号", "4", "生年月日", "1984-05-05", "氏名", "𪛖　花子")
                        .toString());
    }

    @AfterAll
    static void goingHome() {
        screen.close();
        server.close();
    }

    @Test
    @Order(1)
    void beforeTheRunItIsCheckedWhatWouldNotPrint() throws IOException {
        logIn("clerk");
        screen.open("staff/run/index.xhtml");
        assertThat(page.locator("#print-check + p")).containsText("点検してください");
        page.locator("a[href*='printcheck']").click();
        screen.look("print-check-never");
        click("act:start");
        assertThat(page.locator("#state")).containsText("点検済み", PATIENTLY);
        assertThat(page.locator("[id='findings:rows']")).containsText("張　偉");
        screen.look("print-check");

        Download file = page.waitForDownload(() -> click("findings:csv"));
        assertThat(Files.readString(file.path())).contains("張　偉", "直した案を入れました");

        page.locator("[id='findings:trouble']").selectOption("NO_ADDRESS");
        click("findings:filter");
        assertThat(page.locator("[id='findings:rows']")).containsText("住所を届け出てもらう");
        assertThat(page.locator("[id='findings:rows']")).not().containsText("張　偉");
        screen.open("staff/run/index.xhtml");
        assertThat(page.locator("#print-check + p")).containsText("3人の書類が");
        screen.look("run-print-check");
        noComplaints();
    }

    @Test
    @Order(2)
    void aScannerFillsOneFieldAfterTheOther() {
        URI run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        letter = reissued(INSURER + "-C00000001");
        String other = reissued(INSURER + "-C00000002");

        screen.open("staff/returned/index.xhtml");
        assertThat(page.locator("[id='receive:code']")).isFocused();
        page.locator("[id='receive:reason']").selectOption("MOVED");
        scan(signature(letter));
        assertThat(page.locator("[role=status].message")).containsText("受け付けました");
        assertThat(page.locator("[id='receive:code']")).isFocused();
        assertThat(page.locator("[id='receive:code']")).hasValue("");
        assertThat(page.locator("[id='receive:reason']")).hasValue("MOVED");
        scan(other.replace("06139992-C", "Ｃ"));
        assertThat(page.locator("[role=status].message")).containsText(other);
        scan(letter);
        assertThat(page.locator("[role=status].message")).containsText("受け付け済み");
        assertThat(page.locator("[id='list:rows_data'] > tr")).hasCount(2);
        screen.look("returned");
        noComplaints();
    }

    @Test
    @Order(3)
    void whatIsRefusedMakesRoomForTheNext() {
        scan("06130017-C00000001");
        assertThat(page.locator("[id='receive:code_error']")).containsText("06130017");
        screen.look("returned-refused");
        assertThat(page.locator("[id='receive:code']")).isFocused();
        page.keyboard().type(letter);
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status].message")).containsText("受け付け済み");
        noComplaints();
    }

    @Test
    @Order(4)
    void theCaseIsHeldAndThenSentToAnotherAddress() {
        page.locator("[role=status].message a").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/returned/view\\.xhtml.*"));
        screen.look("returned-case");
        page.locator("[data-opens=recall-dialog]").click();
        screen.look("returned-recall-dialog");
        page.locator("[data-closes=recall-dialog]").click();
        click("await:hold");
        assertThat(page.locator("[id='await:note_error']")).containsText("どう連絡したか");
        page.locator("[id='await:note']").fill("電話（留守番電話）");
        click("await:hold");
        assertThat(page.locator("#letter")).containsText("本人の連絡待ち");

        page.locator("[id='move:postal_code']").fill("１００−０００２");
        page.locator("[id='move:address']").fill("東京都千代田区皇居外苑１－１");
        click("move:send");
        assertThat(page.locator("#letter")).containsText("再交付");
        assertThat(page.locator("main")).containsText("電話（留守番電話）");
        screen.look("returned-closed");
        noComplaints();
    }

    @Test
    @Order(5)
    void aDocumentIsIssuedAnew() {
        screen.open("staff/document/view.xhtml?number=" + INSURER + "-C00000003");
        page.locator("a[href*='reissue']").click();
        screen.look("reissue");
        click("reissue:confirm");
        assertThat(page.locator("[id='reissue:reason_error']")).containsText("選んで");
        page.locator("[name='reissue:reason'][value='LOST']").check();
        click("reissue:confirm");
        assertThat(page).hasURL(Pattern.compile(".*/staff/document/view\\.xhtml.*"));
        assertThat(page.locator(".conclusion").first()).containsText("有効");
        screen.look("reissued");
        noComplaints();
    }

    @Test
    @Order(6)
    void whatMustComeBackIsWorkedOff() {
        String number = recalled();
        screen.open("staff/recall/index.xhtml");
        assertThat(page.locator("[id='list:rows']")).containsText(number);
        page.locator("[id='list:rows_data'] a.button").first().click();
        assertThat(page.locator("[id='note:number']")).hasValue(number);
        screen.look("recall");
        click("note:remind");
        assertThat(page.locator("[role=status].message")).containsText(number);
        screen.open("staff/recall/index.xhtml?number=" + number);
        click("note:writeOff");
        assertThat(page.locator("[id='note:reason_error']")).containsText("理由");
        page.locator("[id='note:reason']").fill("転居先が分からない");
        click("note:writeOff");
        screen.open("staff/recall/index.xhtml");
        assertThat(page.locator("[id='list:rows']")).not().containsText(number);
        screen.look("recall-none");
        screen.open("staff/recall/index.xhtml?off=true");
        assertThat(page.locator("[id='list:rows']")).containsText(number);
        page.locator("[id='note:number']").fill(number);
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status].message")).containsText("記録しました");
        assertThat(page.locator("[id='list:rows']")).not().containsText(number);
        noComplaints();
    }

    /** A certificate whose holder has left. */
    private static String recalled() {
        var member = api.get("insurers/" + INSURER + "/members/900/3/00").json();
        String number = member.path("documents").get(0).path("documentNumber").asText();
        api.take(
                "members",
                Csv.members(INSURER)
                        .row(
                                "記号",
                                "900",
                                "番号",
                                "3",
                                "生年月日",
                                "1983-05-05",
                                "住所",
                                "",
                                "郵便番号",
                                "",
                                "資格喪失年月日",
                                TODAY,
                                "喪失事由",
                                "03")
                        .toString());
        URI run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        return number;
    }

    /** One that was issued alone, and so posted by hand. */
    private static String reissued(String number) {
        return api.postJson("documents/" + number + "/reissue", "{\"reason\":\"DAMAGED\"}")
                .json()
                .path("documentNumber")
                .asText();
    }

    private static String signature(String number) {
        return api.get("documents/" + number)
                .json()
                .path("sheet")
                .path("signature")
                .asText();
    }

    private static void scan(String code) {
        page.locator("[id='receive:code']").fill(code);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void logIn(String user) {
        screen.open("login.xhtml");
        page.locator("[id='login:user']").fill(user);
        page.locator("[id='login:password']").fill("demo");
        click("login:logIn");
    }

    private static void click(String id) {
        page.locator("[id='" + id + "']").click();
    }

    private static void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }
}
