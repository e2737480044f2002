package jp.shikaku.expense.limit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shikaku.Table;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.SpecificDisease;

/** A household's month as the tables write it: {@code 人 生年月日 区分[:障害|:家族] 医療機関 科[:処方元] 入外 医療費 割合 [自己負担 [特定疾病]]; …}. */
public final class Household {

    private static final Map<String, Department> DEPARTMENTS =
            Map.of("医科", Department.MEDICAL, "歯科", Department.DENTAL, "薬局", Department.PHARMACY);
    private static final Map<String, SpecificDisease> DISEASES =
            Map.of("透析", SpecificDisease.DIALYSIS, "特定疾病", SpecificDisease.OTHER);

    private Household() {}

    public static HouseholdMonth of(Table.Row row) {
        return new HouseholdMonth(
                YearMonth.parse(row.text("診療年月")),
                Integer.parseInt(row.text("支給月数")),
                income(row),
                row.flag("転居"),
                bills(row.text("明細")));
    }

    private static Income income(Table.Row row) {
        if (row.has("標準報酬")) {
            return new Income(IncomeMeasure.STANDARD_REMUNERATION, yen(row.text("標準報酬")));
        }
        return row.has("旧ただし書き") ? new Income(IncomeMeasure.OLD_PROVISO, yen(row.text("旧ただし書き"))) : null;
    }

    private static Yen yen(String text) {
        return Yen.of(Long.parseLong(text));
    }

    /** A month in which the household did not move and its income is not known. */
    public static HouseholdMonth of(String month, int paidMonths, String bills) {
        return new HouseholdMonth(YearMonth.parse(month), paidMonths, null, false, bills(bills));
    }

    public static List<Bill> bills(String text) {
        return Arrays.stream(text.split(";"))
                .filter(bill -> !bill.isBlank())
                .map(bill -> bill(bill.split(" ")))
                .toList();
    }

    private static Bill bill(String[] cells) {
        String[] department = cells[4].split(":", -1);
        String[] limitClass = cells[2].split(":");
        Yen cost = Yen.of(Long.parseLong(cells[6]));
        CopaymentRatio ratio = CopaymentRatio.of(cells[7]);
        return new Bill(
                new Patient(
                        cells[0],
                        new BirthDate(LocalDate.parse(cells[1])),
                        limitClass[0].equals("-") ? null : LimitClass.of(limitClass[0]),
                        List.of(limitClass).contains("障害"),
                        List.of(limitClass).contains("家族")),
                cells[3],
                DEPARTMENTS.get(department[0]),
                department.length > 1 ? department[1] : null,
                cells[5].equals("入"),
                cells.length > 9 ? DISEASES.get(cells[9]) : null,
                cost,
                cells.length > 8 ? Yen.of(Long.parseLong(cells[8])) : Bill.share(cost, ratio));
    }
}
