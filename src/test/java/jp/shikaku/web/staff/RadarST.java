package jp.shikaku.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.shikaku.server.Api;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 期日の見通し: an officer sees whose day comes when, opens the people behind a number, and the coming runs; in a browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RadarST {

    private static final String FROM = "2026-11-05";

    private static ShikakuServer server;
    private static Screen screen;
    private static Page page;

    @BeforeAll
    static void atTheDesk() {
        server = ShikakuServer.fresh("radar");
        Api api = Api.of(server, "06139992");
        URI run = api.startRun("{\"asOf\":\"" + FROM + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        screen = new Screen(server);
        page = screen.page();
        screen.open("staff/radar/index.xhtml");
        page.locator("[id='login:user']").fill("clerk");
        page.locator("[id='login:password']").fill("demo");
        page.locator("[id='login:logIn']").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/radar/index\\.xhtml.*"));
    }

    @AfterAll
    static void goingHome() {
        screen.close();
        server.close();
    }

    @Test
    @Order(1)
    void whoLosesTheUseOfTheCardIsShownFirst() {
        page.locator("[id='look:from']").fill("R8.11.5");
        page.locator("[id='look:show']").click();
        assertThat(page).hasURL(Pattern.compile(".*from=2026-11-05.*"));
        assertThat(page.locator("#months")).hasText("マイナ保険証が使える最後の日");
        assertThat(page.locator(".bars tbody tr")).hasCount(24);
        screen.look("radar");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target/screens/radar.pdf"))
                .setFormat("A4"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        noComplaints();
    }

    @Test
    @Order(2)
    void aNumberOpensItsPeople() throws IOException {
        var number = page.locator(".bars tbody tr")
                .filter(new Locator.FilterOptions().setHasText("2027-02"))
                .locator("a");
        String people = number.textContent();
        number.click();

        assertThat(page.locator(".ui-paginator-current")).containsText(people + " 件中");
        assertThat(page.locator("tbody .day").last()).hasText("2027-02-28");
        screen.look("radar-list");
        Download file =
                page.waitForDownload(() -> page.locator("[id='list:csv']").click());
        assertThat(Files.readString(file.path()).lines().count()).isEqualTo(Long.parseLong(people) + 1);

        page.locator("tbody a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/member/view\\.xhtml.*"));
        noComplaints();
    }

    @Test
    @Order(3)
    void eachKindHasItsMonths() {
        screen.open("staff/radar/index.xhtml?from=" + FROM);
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("任意継続"))
                .locator("a")
                .last()
                .click();
        assertThat(page.locator("#months")).hasText("任意継続の満了日");
        screen.look("radar-continuation");
    }

    @Test
    @Order(4)
    void theComingRunsAreForecast() {
        page.getByText("発行の見込みを見る").click();
        assertThat(page.locator(".bars tbody tr")).hasCount(12);
        assertThat(page.locator(".bars tbody tr").first()).containsText("2026-12-05");
        screen.look("forecast");
        noComplaints();
    }

    @Test
    @Order(5)
    void aDayWithoutDocumentsIsRefusedBesideItsField() {
        screen.open("staff/radar/index.xhtml?from=" + FROM);
        page.locator("[id='look:from']").fill("2024-12-01");
        page.locator("[id='look:show']").click();
        assertThat(page.locator("[id='look:from_error']")).containsText("2024-12-02");
        screen.open("staff/radar/list.xhtml?what=CARD_STOPS&month=2020-01&from=" + FROM);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2026-11");
        assertThat(page.locator("[id='list:people']")).hasCount(0);
        screen.look("radar-refused");
        noComplaints();
    }

    private static void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }
}
