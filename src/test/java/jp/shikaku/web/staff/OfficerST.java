package jp.shikaku.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import jp.shikaku.server.Csv;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 担当者の一日: logs in, takes files over, looks a member up, runs, issues, prints, verifies; in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficerST {

    private static final double PATIENT = 120_000;

    private static ShikakuServer server;
    private static Screen screen;
    private static Page page;
    private static String signature;

    @BeforeAll
    static void atTheDesk() {
        server = ShikakuServer.fresh("officer");
        screen = new Screen(server);
        page = screen.page();
    }

    @AfterAll
    static void goingHome() {
        screen.close();
        server.close();
    }

    @Test
    @Order(1)
    void logsIn() {
        screen.open("staff/run/index.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml\\?from=.*"));
        screen.look("login");

        logIn("clerk", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        logIn("clerk", "demo");
        assertThat(page).hasURL(Pattern.compile(".*/staff/run/index\\.xhtml.*"));

        screen.open("staff/index.xhtml");
        screen.look("overview");
        noComplaints();
    }

    @Test
    @Order(2)
    void aFileWithBadRowsIsRefusedAndExplained() throws IOException {
        String file = Csv.members("06139992")
                .row("番号", "9001", "氏名", "<script>alert(1)</script>", "氏名カナ", "テスト　イチ")
                .row("番号", "9002", "生年月日", "1986-02-30")
                .row("番号", "9003", "住所", "東京都千代田区１２３４５６７８９０１８")
                .toString();
        upload("MEMBERS", false, "名簿.csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(page.locator("#outcome")).containsText("取込中止", patiently());
        assertThat(page.getByText("IMP-022")).isVisible();
        assertThat(page.getByText("VAL-002")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain("123456789018", "１２３４５６７８９０１８");
        screen.look("import-refused");
        String badRows = text(page.waitForDownload(() -> click("problems:badRows")));
        assertThat(badRows).contains("理由", "1986-02-30").doesNotContain("１２３４５６７８９０１８");
        noComplaints();
    }

    @Test
    @Order(3)
    void goodRowsAreTakenOverFromAnOldEncoding() {
        String file = Csv.members("06139992")
                .row("番号", "9001", "氏名", "表　ソ能", "氏名カナ", "ｵﾓﾃ ｿﾉｳ", "生年月日", "S61.5.5")
                .row("番号", "9002", "生年月日", "1986-02-30")
                .toString();
        upload("MEMBERS", true, "名簿.csv", file.getBytes(Charset.forName("windows-31j")));

        assertThat(page.locator("#outcome")).containsText("一部取込", patiently());
        assertThat(page.getByText("Windows-31J")).isVisible();
        screen.look("import-partly");
    }

    @Test
    @Order(4)
    void anythingButSuchAFileIsRefusedAtOnce() {
        upload("CARD_STATUS", false, "写真.csv", "これはCSVではありません".getBytes(StandardCharsets.UTF_16));

        assertThat(page).hasURL(Pattern.compile(".*/staff/imports/index\\.xhtml.*"));
        assertThat(page.locator("[role=alert], .field-error").filter(new Locator.FilterOptions().setHasText("ファイル")))
                .not()
                .hasCount(0);
        screen.look("imports");
    }

    @Test
    @Order(5)
    void findsAMemberByWhatIsKnown() {
        screen.open("staff/member/list.xhtml");
        page.locator("[id='search:name']").fill("たかはし");
        click("search:find");
        assertThat(page.locator("tbody tr").first()).containsText("タカハシ");
        screen.look("members");

        screen.open("staff/member/list.xhtml");
        page.locator("[id='search:symbol']").fill("１００");
        page.locator("[id='search:number']").fill("9001");
        page.locator("[id='search:branch']").fill("00");
        page.keyboard().press("Enter");
        assertThat(page.getByText("表　ソ能").first()).isVisible();
        assertThat(page.getByText("オモテ　ソノウ").first()).isVisible();
        screen.look("member");
        noComplaints();
    }

    @Test
    @Order(6)
    void aRunOnOldDataIsRefusedWithWhatIsMissing() {
        screen.open("staff/run/index.xhtml");
        page.locator("[id='start:as_of']").fill("R9.6.5");
        click("start:check");
        assertThat(page.locator(".data-check .message-error").first()).isVisible();
        click("start:run");
        assertThat(page).hasURL(Pattern.compile(".*/staff/run/index\\.xhtml.*"));
        screen.look("runs-refused");
        noComplaints();
    }

    @Test
    @Order(7)
    void runsAndGetsTheExpectedDecisions() throws IOException {
        screen.open("staff/run/index.xhtml");
        page.locator("[id='start:as_of']").fill("R8.11.5");
        screen.look("runs");
        click("start:run");
        assertThat(page.locator("#state")).containsText("判定済み", patiently());
        screen.look("run-decided");

        List<String> decisions = text(page.waitForDownload(() -> click("decisions:csv")))
                .lines()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
                .filter(line -> !line.startsWith("100,9001,"))
                .toList();
        assertThat(decisions.get(0).substring(1) + "\n").startsWith("記号,番号");
        assertThat(decisions.subList(1, decisions.size()))
                .isEqualTo(
                        Csv.resource("/kenpo-5000/expected.csv").lines().skip(1).toList());
        noComplaints();
    }

    @Test
    @Order(8)
    void seesWhyOneWasDecidedSo() {
        String list = page.url();
        page.locator("[id='decisions:rows'] tbody tr a")
                .filter(new Locator.FilterOptions().setHasText("カードなし"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/run/decision\\.xhtml.*"));
        assertThat(page.locator(".decision-card .conclusion")).containsText("資格確認書");
        assertThat(page.locator(".fact-table")).containsText("members.csv");
        assertThat(page.locator(".changes")).containsText("カードを受け取って利用登録をすると");
        assertThat(page.locator(".decision-card details")).hasCount(1);
        page.locator(".decision-card summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".decision-card details ol")).isVisible();
        screen.look("run-decision");
        page.navigate(list);
        noComplaints();
    }

    @Test
    @Order(9)
    void looksAtTheSamplesAndLeavesTheApprovalToAnother() {
        assertThat(page.locator("[data-opens=issue-dialog]")).hasCount(0);
        assertThat(page.locator("main")).containsText("責任者に承認を頼んで");
        assertThat(page.locator(".samples > li")).hasCount(10);
        page.locator(".samples input[value='おかしい']").first().click();
        assertThat(page.locator(".samples .status-SampleMark-STRANGE")).hasCount(1);
        screen.look("run-strange");
        while (page.locator(".samples input[value='正しい']").count() > 0) {
            int left = page.locator(".samples input[value='正しい']").count();
            page.locator(".samples input[value='正しい']").first().click();
            assertThat(page.locator(".samples input[value='正しい']")).hasCount(left - 1);
        }
        assertThat(page.locator(".samples .status-SampleMark-RIGHT")).hasCount(10);
        noComplaints();
    }

    @Test
    @Order(10)
    void aSecondPersonApprovesOnceThoughClickedTwice() {
        String run = page.url();
        logOut();
        logIn("chief", "demo");
        page.navigate(run);
        screen.look("run-to-approve");
        page.locator("[data-opens=issue-dialog]").click();
        screen.look("run-issue-dialog");
        page.locator("[id='issue:confirm']").dblclick();
        assertThat(page.locator("#state")).containsText("発行済み", patiently());
        assertThat(page.getByText("4,862").first()).isVisible();
        assertThat(page.locator(".facts")).containsText("chief");
        screen.look("run-issued");
        noComplaints();
    }

    @Test
    @Order(11)
    void printsEverythingInTheChosenOrder() throws IOException {
        page.locator("[id='print:kind']").selectOption("CERTIFICATE");
        page.locator("[id='print:order']").selectOption("EMPLOYER");
        click("print:make");
        Locator ready = page.locator("[id='files'] [data-download=true]").first();
        ready.waitFor(new Locator.WaitForOptions().setTimeout(PATIENT));
        screen.look("run-print");
        Download download = page.waitForDownload(ready::click);
        try (var document = Loader.loadPDF(download.path().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1590);
        }
    }

    @Test
    @Order(12)
    void looksAtADocumentAndItsPdf() throws IOException {
        screen.open("staff/document/list.xhtml");
        screen.look("documents");
        screen.open("staff/document/view.xhtml?number=06139992-C00000001");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.getByText("06139992-C00000001").first()).isVisible();
        assertThat(page.locator("#why + .decision-card")).containsText("カードなし");
        screen.look("document");
        Download download =
                page.waitForDownload(() -> page.locator("[id='pdf:a4']").click());
        try (var document = Loader.loadPDF(download.path().toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("資格確認書", "06139992-C00000001");
        }
        signature = jp.shikaku.server.Api.of(server, "06139992")
                .get("documents/06139992-C00000001")
                .json()
                .path("sheet")
                .path("signature")
                .asText();
        noComplaints();
    }

    @Test
    @Order(13)
    void logsOutAndAnybodyCanVerify() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        screen.open("staff/index.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));

        screen.open("verify");
        verify(signature);
        assertThat(page.locator("#verdict")).isVisible();
        assertThat(page.locator(".verdict")).containsText("06139992-C00000001");
        assertThat(page.locator(".verdict")).not().containsText("高橋");
        screen.look("verify-genuine");

        verify(signature.replaceFirst("\\.([A-Za-z0-9_-])", ".A"));
        assertThat(page.locator(".verdict")).not().containsText("06139992-C00000001");
        screen.look("verify-changed");
        noComplaints();
    }

    @Test
    @Order(14)
    void whatDoesNotExistSaysSo() {
        logInAgain();
        screen.open("staff/document/view.xhtml?number=06139992-C99999999");
        assertThat(page.locator("main")).containsText("見つかりません");
        screen.look("not-found");
    }

    @Test
    @Order(15)
    void whatHasNotLeftTheHouseIsTakenBack() {
        screen.open("staff/run/index.xhtml");
        screen.look("runs-before-the-next");
        page.locator("[id='list:runs'] tbody tr a").first().click();
        // A button opens its dialog when the page's script has run.
        page.waitForLoadState();
        page.locator("[data-opens=undo-dialog]").click();
        page.locator("[id='undo:why_undo']").fill("カードのデータの誤り");
        screen.look("run-undo-dialog");
        page.locator("[id='undo:confirm_undo']").dblclick();
        assertThat(page.locator("#state")).containsText("発行を取消済み", patiently());
        assertThat(page.locator("#print-files")).hasCount(0);
        screen.look("run-undone");
        screen.open("staff/document/view.xhtml?number=06139992-C00000001");
        assertThat(page.locator("main")).containsText("発行の取消");
        screen.look("document-voided");
        screen.complaints();
    }

    @Test
    @Order(16)
    void whoHasNoPagesYetIsToldSo() {
        screen.open("staff/index.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        logIn("counter", "demo");
        assertThat(page).hasURL(Pattern.compile(".*/account\\.xhtml.*"));
        screen.look("account");

        screen.open("staff/member/list.xhtml");
        assertThat(page.locator("main")).containsText("権限");
        screen.look("forbidden");
    }

    private static void logOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    private static void logInAgain() {
        screen.open("login.xhtml");
        logIn("chief", "demo");
        assertThat(page).hasURL(Pattern.compile(".*/staff/.*"));
        screen.complaints();
    }

    private static void logIn(String user, String password) {
        page.locator("[id='login:user']").fill(user);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:logIn']").click();
    }

    private static void upload(String kind, boolean goodRowsOnly, String name, byte[] file) {
        screen.open("staff/imports/index.xhtml");
        page.locator("[name='upload:kind'][value='" + kind + "']").check();
        page.locator("[name='upload:mode'][value='" + goodRowsOnly + "']").check();
        page.locator("[id='upload:file']").setInputFiles(new FilePayload(name, "text/csv", file));
        page.locator("[id='upload:start']").click();
    }

    private static void verify(String code) {
        page.locator("[id='check:code']").fill(code);
        page.locator("[id='check:verify']").click();
    }

    private static void click(String id) {
        assertThat(page.locator("[id='" + id + "']")).isVisible();
        page.locator("[id='" + id + "']").click();
    }

    private static String text(Download download) throws IOException {
        return Files.readString(download.path());
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions patiently() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(PATIENT);
    }

    private static void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }
}
