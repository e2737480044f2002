package jp.shikaku.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.shikaku.rulebook.RuleBook;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** だれでも: reads the rules without a login, in a real browser. */
class PublicST {

    private static Screen screen;
    private static Page page;

    @BeforeAll
    static void anybody() {
        screen = new Screen(ShikakuServer.shared());
        page = screen.page();
    }

    @AfterAll
    static void leaves() {
        screen.close();
    }

    @AfterEach
    void theBrowserHasNoComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void comesFromTheLoginPageToTheRulesOfToday() {
        screen.open("login.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^ルールの一覧")))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/rules\\.xhtml$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("次に変わること")))
                .isVisible();
        screen.look("rules-today");
    }

    @Test
    void theDayBeforeAndTheDayOfAChange() {
        screen.open("rules.xhtml?day=2026-07-31");
        assertThat(page.locator("#LatterStageProvisional")).containsText("2026-07-31");
        assertThat(page.locator("#LatterStageAge")).hasCount(0);
        assertThat(page.locator("section:has(#next) h3").first()).containsText("令和8年8月1日");
        assertThat(page.locator("section:has(#monthly-limits-under-70)")).containsText("80,100円");
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('.amounts')].every(t => t.offsetWidth <= t.parentElement.clientWidth)"))
                .as("no table is wider than its panel")
                .isEqualTo(true);
        screen.look("rules-before-change");

        page.locator("section:has(#next) a").first().click();
        assertThat(page.locator("#LatterStageAge")).isVisible();
        assertThat(page.locator("#LatterStageProvisional")).hasCount(0);
        assertThat(page.locator("section:has(#monthly-limits-under-70)")).containsText("85,800円");
    }

    @Test
    void everyRuleOfTheDayIsThereAndWhatIsOnlyPlannedSaysSo() {
        screen.open("rules.xhtml");
        page.locator("#day").fill("R9.8.1");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*day=R9\\.8\\.1$"));
        assertThat(page.locator("#as_of")).containsText("令和9年8月1日");
        for (var rule : RuleBook.IN_USE.on(LocalDate.of(2027, 8, 1)).rules()) {
            assertThat(page.locator("#" + rule.name())).containsText(rule.says());
        }
        assertThat(page.locator("section:has(#monthly-limits-under-70) .status-Certainty-PLANNED"))
                .hasText("予定");
        assertThat(page.locator("section:has(#monthly-limits-70)")).containsText("決まっていません");
        screen.look("rules-planned");
    }

    @Test
    void aDayThatDoesNotExistIsToldAndThePageStays() {
        screen.open("rules.xhtml?day=2026-02-30");
        assertThat(page.locator("#day_error")).containsText("暦にありません");
        assertThat(page.locator("#day")).hasValue("2026-02-30");
        assertThat(page.locator("#CardUsable")).isVisible();
        screen.look("rules-no-such-day");

        screen.open("rules.xhtml?day=%3Cscript%3E");
        assertThat(page.locator("#day_error")).containsText("日付として読み取れません");
    }

    @Test
    void beforeTheLawThereIsNoRule() {
        screen.open("rules.xhtml?day=2024-11-30");
        assertThat(page.locator(".empty").last()).containsText("令和6年12月2日");
        assertThat(page.locator("table")).hasCount(0);
        assertThat(page.locator("section:has(#next) h3").first()).containsText("令和6年12月1日");
        screen.look("rules-before-the-law");
    }

    @Test
    void printsWithoutWhatOnlyAScreenNeeds() {
        screen.open("rules.xhtml");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#day")).isHidden();
        assertThat(page.locator("#CardUsable")).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/rules-print.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
