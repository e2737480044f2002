package jp.shikaku.web.staff.expense;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.shikaku.server.Screen;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 担当者が世帯の1か月を計算する: in a real browser. */
class HouseholdST {

    private static Screen screen;
    private static Page page;

    @BeforeAll
    static void atTheDesk() {
        screen = new Screen(ShikakuServer.shared());
        page = screen.page();
        screen.open("login.xhtml");
        fill("login:user", "clerk");
        fill("login:password", "demo");
        page.locator("[id='login:logIn']").click();
    }

    @AfterAll
    static void goingHome() {
        screen.close();
    }

    @BeforeEach
    void open() {
        screen.open("staff/index.xhtml");
        page.locator(".site-nav a[href*='expense']").click();
    }

    @AfterEach
    void noComplaints() {
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void twoPeopleOfOneHousehold() {
        screen.look("expense-start");
        fill("careMonth", "Ｒ８．８");
        bill(0, "A", "S55.5.5", "A03", "X病院", "1,000,000", "030");
        page.locator("#add").click();
        assertThat(page.locator("[id='bills[0].cost']")).hasValue("1,000,000");
        bill(1, "A", "", "", "Y医院", "５０，０００", "030");
        page.keyboard().press("Enter");

        assertThat(page.locator("#limit")).hasText("92,940円");
        assertThat(page.locator("#refund")).hasText("207,060円");
        assertThat(page.locator("#remaining")).hasText("107,940円");
        assertThat(page.locator("#steps li")).hasCount(2);
        assertThat(page.locator("#yearly")).containsText("530,000円");
        assertThat(page.locator(".comparison")).containsText("107,940円");
        screen.look("expense-result");
    }

    @Test
    void aRowInTheMiddleGoesAndTheOthersStay() {
        bill(0, "A", "S55.5.5", "A03", "一番", "1000", "030");
        page.locator("#add").click();
        bill(1, "B", "S57.5.5", "A03", "二番", "2000", "030");
        page.locator("#add").click();
        bill(2, "C", "R5.5.5", "A03", "三番", "3000", "020");
        page.locator("[name=remove]").nth(1).click();

        assertThat(page.locator(".bill")).hasCount(2);
        assertThat(page.locator("[id='bills[0].institution']")).hasValue("一番");
        assertThat(page.locator("[id='bills[1].institution']")).hasValue("三番");
        assertThat(page.locator("[id='bills[1].ratio']")).hasValue("020");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        fill("careMonth", "2024-11");
        fill("paidMonths", "12");
        bill(0, "", "2026-02-30", "A03", "", "-1", "030");
        page.locator("#reckon").click();
        assertThat(page.locator("[id='bills[0].person_error']")).containsText("必要");
        assertThat(page.locator("[id='bills[0].birthDate_error']")).containsText("暦にありません");
        assertThat(page.locator("[id='bills[0].institution_error']")).containsText("必要");
        assertThat(page.locator("[id='bills[0].cost_error']")).containsText("金額");
        assertThat(page.locator("#result")).hasCount(0);
        screen.look("expense-wrong");

        bill(0, "A", "1980-05-05", "B04", "X", "100", "030");
        fill("paidMonths", "0");
        fill("careMonth", "2026-07");
        page.locator("#reckon").click();
        assertThat(page.locator("[id='bills[0].limitClass_error']")).containsText("70歳未満");
        page.locator("[id='bills[0].limitClass']").selectOption("A03");
        fill("careMonth", "2024-11");
        page.locator("#reckon").click();
        assertThat(page.locator("[id='careMonth_error']")).containsText("令和6年12月以後");
    }

    @Test
    void theClassByTaxableIncomeAndAPlannedMonth() {
        fill("careMonth", "2026-07");
        page.locator("#measure").selectOption("TAXABLE");
        fill("income", "1,450,000");
        bill(0, "A", "1950-05-05", "", "X", "1000000", "030");
        page.locator("#reckon").click();
        assertThat(page.locator("#result")).containsText("現役並みⅠ");
        assertThat(page.locator("#limit")).hasText("87,430円");

        fill("careMonth", "2027-08");
        page.locator("#measure").selectOption("STANDARD_REMUNERATION");
        fill("income", "400000");
        fill("bills[0].birthDate", "1980-05-05");
        page.locator("#reckon").click();
        assertThat(page.locator("#limit")).hasText("104,830円");
        assertThat(page.locator("#result .status")).hasText("予定の額");
    }

    private static void bill(
            int row, String person, String birth, String limitClass, String institution, String cost, String ratio) {
        String prefix = "bills[" + row + "].";
        fill(prefix + "person", person);
        fill(prefix + "birthDate", birth);
        page.locator("[id='" + prefix + "limitClass']").selectOption(limitClass);
        page.locator("[id='" + prefix + "ratio']").selectOption(ratio);
        fill(prefix + "institution", institution);
        fill(prefix + "cost", cost);
    }

    private static void fill(String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }
}
