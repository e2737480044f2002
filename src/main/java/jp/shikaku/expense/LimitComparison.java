package jp.shikaku.expense;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Bill;
import jp.shikaku.expense.limit.Department;
import jp.shikaku.expense.limit.HouseholdLimits;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.LimitRules;
import jp.shikaku.expense.limit.Patient;

/**
 * マイナ保険証の前と後: what a household pays at the window and gets back, without and with its limit known there.
 *
 * @param planned an amount is 予定
 */
public record LimitComparison(Way without, Way with, boolean planned) {

    /** One way to pay. {@code atWindow} and {@code refund}, later and on application, leave {@code borne}. */
    public record Way(String preparation, Yen atWindow, String afterwards, Yen refund, String time, Yen borne) {

        private static Way of(String preparation, Yen atWindow, String time, Yen borne) {
            Yen refund = atWindow.over(borne);
            boolean done = refund.equals(Yen.ZERO);
            return new Way(
                    preparation,
                    atWindow,
                    done ? "不要" : "高額療養費の支給申請",
                    refund,
                    done ? "その場で完了" : time,
                    atWindow.minus(refund));
        }
    }

    private record Place(Patient patient, String institution, Department department, boolean inpatient) {}

    public static LimitComparison of(HouseholdMonth household) {
        HouseholdLimits limits = LimitRules.of(household);
        String months = "払い戻しまで約3か月";
        return new LimitComparison(
                Way.of("限度額適用認定証の申請（しないと全額を支払う）", limits.ownPart(), months, limits.remaining()),
                Way.of("不要", knownAtWindows(household), months, limits.remaining()),
                limits.planned());
    }

    /** Each window knows its own bills and not those of others. */
    private static Yen knownAtWindows(HouseholdMonth household) {
        return Yen.sum(household.bills().stream()
                .collect(groupingBy(
                        bill -> new Place(bill.patient(), bill.institution(), bill.department(), bill.inpatient()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(bills -> atOneWindow(household, bills)));
    }

    private static Yen atOneWindow(HouseholdMonth household, List<Bill> bills) {
        HouseholdLimits alone = LimitRules.of(
                new HouseholdMonth(household.month(), household.paidMonths(), household.standardRemuneration(), bills));
        return alone.remaining();
    }
}
