package jp.shikaku.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
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

/** 責任者: makes up a policy, sees on everybody what it would change, and only then enters it; in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyST {

    private static final LocalDate DAY = LocalDate.now().plusMonths(1).withDayOfMonth(1);
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(120_000);

    private static ShikakuServer server;
    private static Screen screen;
    private static Page page;
    private static Api api;

    @BeforeAll
    static void atTheDesk() {
        server = ShikakuServer.fresh("policy");
        screen = new Screen(server);
        page = screen.page();
        api = Api.of(server, "06139992");
    }

    @AfterAll
    static void goingHome() {
        screen.close();
        server.close();
    }

    @Test
    @Order(1)
    void aClerkLooksButDoesNotChange() {
        logIn("clerk");
        screen.open("staff/policy/index.xhtml");
        assertThat(page.getByText("交付から5年の期限")).isVisible();
        assertThat(page.locator("a[href*='policy/edit']")).hasCount(0);

        assertThat(screen.open("staff/policy/edit.xhtml").locator("main")).containsText("権限");
        screen.complaints();
        screen.open("staff/index.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト"))
                .click();
    }

    @Test
    @Order(2)
    void whatIsInForceIsSaidInPlainWords() {
        logIn("chief");
        screen.open("staff/policy/index.xhtml");
        assertThat(page.getByText("申請がなくても、必要な人に資格確認書を交付します。")).isVisible();
        screen.look("policy");
        page.locator("a[href*='policy/edit']").click();
        assertThat(page.locator("[id='policy:years']")).hasValue("5");
        assertThat(page.locator("[id='start:from']")).hasValue(DAY.toString());
        assertThat(page.locator("[id='policy:latter_stage_age']")).hasCount(0);
        screen.look("policy-edit");
        noComplaints();
    }

    @Test
    @Order(3)
    void whatCannotBeIsSaidBesideItsField() {
        page.locator("[id='policy:issue_to_all']").check();
        page.locator("[id='policy:ex_officio']").uncheck();
        page.locator("[id='policy:horizon_months']").fill("99");
        page.locator("[id='policy:petition_months']").fill("二");
        click("policy:try");
        assertThat(page.locator("[id='policy:petition_months_error']")).containsText("数字");

        page.locator("[id='policy:petition_months']").fill("２");
        click("policy:try");
        assertThat(page.locator("[id='policy:ex_officio_error']")).containsText("一律交付");
        assertThat(page.locator("[id='policy:horizon_months_error']")).containsText("12");
        screen.look("policy-edit-refused");

        screen.open("staff/policy/edit.xhtml?from=2024-12-02");
        assertThat(page.locator("main")).containsText("過ぎた日");
        assertThat(page.locator("[id='start:from']")).hasValue(DAY.toString());
        noComplaints();
    }

    @Test
    @Order(4)
    void theEffectIsSeenBeforeAnythingIsEntered() {
        URI run = api.startRun("{\"asOf\":\"%s\",\"simulate\":true}".formatted(DAY));
        int notices =
                api.finished(run).path("counts").path("document").path("NOTICE").asInt();
        screen.open("staff/policy/edit.xhtml");
        page.locator("[id='policy:issue_to_all']").check();
        click("policy:try");

        assertThat(page).hasURL(Pattern.compile(".*/staff/policy/trial\\.xhtml.*"));
        assertThat(page.locator("#state")).containsText("調べ終わり", PATIENTLY);
        assertThat(page.locator("main")).containsText("%,d".formatted(notices));
        assertThat(page.locator("#examples")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(20);
        screen.look("policy-trial");
        assertThat(api.get("insurers/06139992/policies").json()).hasSize(1);
        noComplaints();
    }

    @Test
    @Order(5)
    void afterAnotherHasBeenEnteredItMustBeTriedAgain() {
        String other = "{\"seen\":1,\"policy\":{\"from\":\"%s\",\"sexOnBack\":true}}".formatted(DAY);
        assertThat(api.postJson("insurers/06139992/policies", other).status()).isEqualTo(200);
        page.locator("[data-opens=adopt-dialog]").click();
        screen.look("policy-adopt");
        click("adopt:confirm");
        assertThat(page.locator("main")).containsText("sys-06139992");

        page.reload();
        assertThat(page.locator("[data-opens=adopt-dialog]")).hasCount(0);
        assertThat(page.locator("main")).containsText("もう一度調べてください");
        screen.look("policy-trial-stale");
        page.locator("a[href*='policy/edit']").click();
        assertThat(page.locator("[id='policy:issue_to_all']")).isChecked();
        click("policy:try");
        assertThat(page.locator("#state")).containsText("調べ終わり", PATIENTLY);
        noComplaints();
    }

    @Test
    @Order(6)
    void onlyThenItIsEntered() {
        page.locator("[data-opens=adopt-dialog]").click();
        page.locator("[id='adopt:confirm']").dblclick();
        assertThat(page).hasURL(Pattern.compile(".*/staff/policy/index\\.xhtml.*"));
        assertThat(page.locator("section:has(#coming)")).containsText("全員に資格確認書");
        screen.look("policy-coming");
        assertThat(api.get("insurers/06139992/policies").json()).hasSize(3);
        noComplaints();
    }

    @Test
    @Order(7)
    void aStalePageLosesNothing() {
        screen.open("staff/policy/edit.xhtml");
        String other = "{\"seen\":3,\"policy\":{\"from\":\"%s\",\"horizonMonths\":3}}".formatted(DAY);
        assertThat(api.postJson("insurers/06139992/policies", other).status()).isEqualTo(200);
        page.locator("[id='policy:petition_months']").fill("2");
        click("policy:try");
        assertThat(page.locator("main")).containsText("入力した内容は残っています");
        assertThat(page.locator("[id='policy:petition_months']")).hasValue("2");

        click("policy:try");
        assertThat(page).hasURL(Pattern.compile(".*/staff/policy/trial\\.xhtml.*"));
        noComplaints();
    }

    private static void logIn(String user) {
        screen.open("login.xhtml");
        page.locator("[id='login:user']").fill(user);
        page.locator("[id='login:password']").fill("demo");
        page.locator("[id='login:logIn']").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/.*"));
    }

    private static void click(String id) {
        page.locator("[id='" + id + "']").click();
    }

    private static void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }
}
