package jp.shikaku.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.URI;
import java.nio.file.Files;
import java.util.regex.Pattern;
import jp.shikaku.server.Api;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 発送する担当者: from the run to the post, in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DispatchST {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(120_000);

    private static ShikakuServer server;
    private static Screen screen;
    private static Page page;
    private static URI run;

    @BeforeAll
    static void aRunIsIssued() {
        server = ShikakuServer.fresh("dispatch-desk");
        screen = new Screen(server);
        page = screen.page();
        Api api = Api.of(server, "06139992");
        run = api.startRun("{\"asOf\":\"2026-11-05\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
    }

    @AfterAll
    static void goingHome() {
        screen.close();
        server.close();
    }

    @Test
    @Order(1)
    void theRunLeadsToItsDispatch() {
        screen.open("login.xhtml");
        page.locator("[id='login:user']").fill("clerk");
        page.locator("[id='login:password']").fill("demo");
        page.locator("[id='login:logIn']").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/.*"));
        screen.open("staff/dispatch/index.xhtml");
        screen.look("dispatch-none");
        screen.open("staff/run/view.xhtml?id=" + id());
        page.locator("a[href*='dispatch/run']").click();

        assertThat(page.locator("main")).containsText("発送待ち");
        assertThat(page.locator("main")).containsText("すべての行で");
        screen.look("dispatch-run");
        noComplaints();
    }

    @Test
    @Order(2)
    void whatCannotBeIsSaidBesideItsField() {
        page.locator("[id='order:pages_per_file']").fill("２００００");
        click("order:make");
        assertThat(page.locator("[id='order:pages_per_file_error']")).containsText("10,000", PATIENTLY);
    }

    @Test
    @Order(3)
    void theFilesAreMadeAndReadBack() {
        page.locator("[id='order:pages_per_file']").fill("300");
        click("order:make");
        assertThat(page.locator("#state")).containsText("引き渡し待ち", PATIENTLY);
        assertThat(page.locator("main")).containsText("すべての行で");
        screen.look("dispatch-ready");
        noComplaints();
    }

    @Test
    @Order(4)
    void aFileIsFetched() throws Exception {
        var download =
                page.waitForDownload(() -> page.locator("[id$=':0:fetch']").click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(pdf.getNumberOfPages()).isBetween(1, 300);
        }
        assertThat(page.waitForDownload(() -> click("papers:manifest")).suggestedFilename())
                .startsWith("manifest");
        assertThat(page.waitForDownload(() -> click("papers:receipts")).suggestedFilename())
                .startsWith("receipts");
        noComplaints();
    }

    @Test
    @Order(5)
    void itIsHandedOver() {
        page.waitForLoadState();
        page.locator("[data-opens=hand-over-dialog]").click();
        screen.look("dispatch-hand-over-dialog");
        click("next:handOver");
        assertThat(page.locator("#state")).containsText("引き渡し済み", PATIENTLY);
        screen.look("dispatch-handed-over");
    }

    @Test
    @Order(6)
    void aWrongNumberIsSaidBesideItsField() {
        page.locator("[id='posting:pieces']").fill("1");
        click("posting:post");
        assertThat(page.locator("[id='posting:pieces_error']")).containsText("合いません", PATIENTLY);
        String told = page.locator("[id='posting:pieces_error']").textContent();
        screen.look("dispatch-posting-refused");

        var expected = Pattern.compile("([\\d,]+)通です").matcher(told);
        assertThat(expected.find()).isTrue();
        page.locator("[id='posting:pieces']").fill(expected.group(1).replace(",", ""));
        click("posting:post");

        assertThat(page.locator("#state")).containsText("差出済み", PATIENTLY);
        screen.look("dispatch-posted");
        screen.open("staff/dispatch/index.xhtml");
        assertThat(page.locator("main")).containsText("差出済み");
        screen.look("dispatch-list");
        noComplaints();
    }

    @Test
    @Order(7)
    void aLotIsTakenBackAfterAsking() {
        screen.open("staff/dispatch/run.xhtml?id=" + id());
        page.locator("[id='order:kind']").selectOption("NOTICE");
        click("order:make");
        assertThat(page.locator("#state")).containsText("引き渡し待ち", PATIENTLY);
        page.locator("[data-opens=cancel-dialog]").click();
        screen.look("dispatch-cancel-dialog");
        click("cancel:confirm");
        assertThat(page.locator("#state")).containsText("取りやめ", PATIENTLY);
        screen.look("dispatch-cancelled");
        screen.open("staff/dispatch/run.xhtml?id=" + id());
        screen.look("dispatch-run-later");
        noComplaints();
    }

    private static String id() {
        return run.toString().replaceAll(".*/", "");
    }

    private static void click(String id) {
        page.locator("[id='" + id + "']").click();
    }

    private static void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }
}
