package jp.shikaku.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import jp.shikaku.server.Api;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/** 止まっている発行処理: what the page says of it, and that nobody ends it by a slip of the hand; in a real browser. */
class HaltedST {

    @Test
    void aHaltedRunSaysSoAndIsStoppedOnlyAfterAsking() throws Exception {
        try (ShikakuServer server = ShikakuServer.fresh("halted");
                Screen screen = new Screen(server)) {
            URI run = Api.of(server, "06139992").startRun("{\"asOf\":\"2026-11-05\"}");
            // While the server is down its database can be told that somebody had pressed 一時停止.
            server.kill();
            try (var database = server.openDatabase();
                    var statement = database.createStatement()) {
                assertThat(statement.executeUpdate("update run set paused = true where state = 'DECIDING'"))
                        .isEqualTo(1);
            }
            server.start();
            Page page = screen.open("login.xhtml");
            page.locator("[id='login:user']").fill("clerk");
            page.locator("[id='login:password']").fill("demo");
            page.locator("[id='login:logIn']").click();
            assertThat(page).hasURL(Pattern.compile(".*/staff/.*"));
            screen.open("staff/run/view.xhtml?id=" + run.toString().replaceAll(".*/", ""));
            assertThat(page.locator("main")).containsText("一時停止しています");
            screen.look("run-paused");

            page.locator("[data-opens=stop-dialog]").click();
            screen.look("run-stop-dialog");
            page.locator("[data-closes=stop-dialog]").click();
            assertThat(page.locator("#state")).containsText("判定中");
            page.locator("[data-opens=stop-dialog]").click();
            page.locator("[id='stop:confirm_stop']").click();
            assertThat(page.locator("#state")).containsText("中止");
            screen.look("run-stopped");
            assertThat(screen.complaints()).isEmpty();
        }
    }
}
