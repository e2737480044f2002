package jp.shikaku.web.patient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 患者が上限を調べる: without login, in a real browser. */
class LimitsST {

    private static final String STEP_2 =
            "patient/limits.xhtml?step=2&era=昭和&birthYear=55&birthMonth=5&birthDay=5&careYear=2026&careMonth=7";

    private static Screen screen;
    private static Page page;

    @BeforeAll
    static void atHome() {
        screen = new Screen(ShikakuServer.shared());
        page = screen.page();
    }

    @AfterAll
    static void done() {
        screen.close();
    }

    @AfterEach
    void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void fromTheLoginPageToTheAnswer() {
        screen.open("login.xhtml");
        page.locator("main a[href*='patient/limits']").click();
        screen.look("limits-start");

        fill("birthYear", "５５");
        fill("birthMonth", "5");
        fill("birthDay", "５");
        page.locator("#careYear").selectOption("2026");
        page.locator("#careMonth").selectOption("7");
        page.locator("#next").click();
        assertThat(page.locator("#class_A03-280000")).isVisible();
        screen.look("limits-questions");

        page.locator("#class_A03-280000").check();
        fill("cost", "１，０００，０００");
        page.locator("#reckon").click();
        assertThat(page.locator("#sentence")).containsText("最大");
        assertThat(page.locator("#sentence")).containsText("87,430円");
        assertThat(page.locator(".comparison")).containsText("212,570円");
        assertThat(page.locator("#cost")).hasValue("１，０００，０００");
        screen.look("limits-answer");

        page.goBack();
        assertThat(page.locator("#sentence")).hasCount(0);
        page.goForward();
        assertThat(page.locator("#sentence")).containsText("87,430円");
    }

    @Test
    void aLinkLeadsToTheSameAnswer() {
        screen.open(STEP_2 + "&limitClass=A03-280000&paid=300,000");

        assertThat(page.locator("#sentence")).containsText("87,430円");
    }

    @Test
    void whoDoesNotKnowTheClassSeesThemAll() {
        screen.open(STEP_2 + "&limitClass=unknown&cost=1000000");

        assertThat(page.locator("#sentence")).containsText("35,400円");
        assertThat(page.locator("#sentence")).containsText("254,180円");
        screen.look("limits-unknown");
    }

    @Test
    void anOldPersonsOutpatientMonth() {
        screen.open("patient/limits.xhtml?step=2&era=昭和&birthYear=25&birthMonth=5&birthDay=5&careYear=2026&careMonth=8"
                + "&limitClass=B09&cost=150000&stay=OUT");

        assertThat(page.locator("#sentence")).containsText("22,000円");
        assertThat(page.locator("main")).containsText("216,000円");
        screen.look("limits-old");
    }

    @Test
    void aPlannedAmountIsCalledSo() {
        screen.open(STEP_2.replace("careYear=2026&careMonth=7", "careYear=2027&careMonth=8")
                + "&limitClass=A03-360000&cost=1000000");

        assertThat(page.locator("#sentence")).containsText("104,830円");
        assertThat(page.locator("#answer")).containsText("予定");
        screen.look("limits-planned");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        screen.open(STEP_2.replace("birthMonth=5", "birthMonth=13") + "&limitClass=A03-280000&cost=8万");
        assertThat(page.locator("[id='birthYear_error']")).containsText("暦にありません");
        assertThat(page.locator("#sentence")).hasCount(0);
        screen.look("limits-wrong");

        screen.open(STEP_2 + "&limitClass=A03-280000&cost=8万");
        assertThat(page.locator("[id='cost_error']")).containsText("金額として読み取れません");
        screen.open(STEP_2 + "&limitClass=A03-280000");
        assertThat(page.locator("[id='cost_error']")).containsText("1つ入れて");
        screen.open(STEP_2 + "&limitClass=A03-280000&cost=1&paid=1");
        assertThat(page.locator("[id='paid_error']")).containsText("1つだけ");
        screen.open(STEP_2 + "&limitClass=B04&cost=1");
        assertThat(page.locator("[id='limitClass_error']")).containsText("必要");
        screen.open(STEP_2.replace("昭和&birthYear=55", "令和&birthYear=9") + "&limitClass=A03-280000&cost=1");
        assertThat(page.locator("[id='birthYear_error']")).containsText("より後");
        screen.open(STEP_2.replace("careYear=2026", "careYear=2024") + "&limitClass=A03-280000&cost=1");
        assertThat(page.locator("[id='careYear_error']")).containsText("令和6年12月以後");
    }

    @Test
    void oldPeopleIn2027AreToldThatItIsOpen() {
        screen.open("patient/limits.xhtml?step=2&era=昭和&birthYear=25&birthMonth=5&birthDay=5&careYear=2027&careMonth=8"
                + "&limitClass=B09&cost=150000&stay=OUT");

        assertThat(page.locator("[id='careYear_error']")).containsText("決まっていません");
    }

    @Test
    void whatIsUndecidedForOneClassDoesNotHideTheOthers() {
        screen.open("patient/limits.xhtml?step=2&era=昭和&birthYear=20&birthMonth=5&birthDay=5&careYear=2025&careMonth=9"
                + "&limitClass=unknown&cost=1000000&stay=IN");

        assertThat(page.locator("#sentence")).containsText("15,000円");
        assertThat(page.locator("#sentence")).containsText("254,180円");
        assertThat(page.locator("#by-class ~ dl")).not().containsText("一般Ⅱ");
    }

    @Test
    void anAnswerIsKeptWhileTheBirthDateIsMended() {
        screen.open(STEP_2.replace("birthDay=5", "birthDay=32") + "&limitClass=A03-280000&cost=1000000");
        fill("birthDay", "5");
        page.locator("#next").click();
        assertThat(page.locator("#cost")).hasValue("1000000");
        page.locator("#reckon").click();
        assertThat(page.locator("#sentence")).containsText("87,430円");
    }

    @Test
    void theTaxDeductionAlone() {
        screen.open("patient/limits.xhtml");
        fill("taxPaid", "300,000");
        fill("taxBack", "0");
        fill("taxIncome", "5,000,000");
        page.locator("#deduct").click();
        assertThat(page.locator("#deduction")).containsText("200,000円");
        screen.look("limits-deduction");

        fill("taxBack", "300001");
        page.locator("#deduct").click();
        assertThat(page.locator("[id='taxBack_error']")).containsText("超えています");
        assertThat(page).hasURL(Pattern.compile(".*taxBack=300001.*"));
    }

    @Test
    void markupIsShownAsItWasTyped() {
        screen.open(STEP_2 + "&limitClass=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&cost=%22%3E%3Cb%3Ex");

        assertThat(page.locator("#cost")).hasValue("\"><b>x");
        assertThat(page.locator("main script")).hasCount(0);
    }

    private static void fill(String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }
}
