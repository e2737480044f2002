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

    /**
     * One way to pay. {@code atWindow} and {@code refund}, later and on application, leave {@code borne}.
     *
     * @param atWindow as insurers reckon, in 1円
     * @param handedOver as windows take it, each in 10円
     */
    public record Way(
            String preparation, Yen atWindow, Yen handedOver, String afterwards, Yen refund, String time, Yen borne) {

        private static Way of(String preparation, List<Yen> windows, Yen borne) {
            Yen atWindow = Yen.sum(windows.stream());
            Yen refund = atWindow.over(borne);
            boolean done = refund.equals(Yen.ZERO);
            return new Way(
                    preparation,
                    atWindow,
                    Yen.sum(windows.stream().map(Yen::atWindow)),
                    done ? "不要" : "高額療養費の支給申請（領収書を添える）",
                    refund,
                    done ? "その場で完了" : "申請の手続きと、払い戻しまでの約3か月",
                    atWindow.minus(refund));
        }
    }

    private record Place(Patient patient, String institution, Department department, boolean inpatient) {}

    public static LimitComparison of(HouseholdMonth household) {
        HouseholdLimits limits = LimitRules.of(household);
        List<List<Bill>> windows = windows(household);
        return new LimitComparison(
                Way.of(
                        "限度額適用認定証の申請（しないと全額を支払う）",
                        windows.stream()
                                .map(bills -> Yen.sum(bills.stream().map(Bill::ownPart)))
                                .toList(),
                        limits.remaining()),
                Way.of(
                        "不要",
                        windows.stream()
                                .map(bills ->
                                        LimitRules.of(household.with(bills)).remaining())
                                .toList(),
                        limits.remaining()),
                limits.planned());
    }

    /** Each window knows its own bills and not those of others. */
    private static List<List<Bill>> windows(HouseholdMonth household) {
        return List.copyOf(household.bills().stream()
                .collect(groupingBy(
                        bill -> new Place(bill.patient(), bill.institution(), bill.department(), bill.inpatient()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }
}
