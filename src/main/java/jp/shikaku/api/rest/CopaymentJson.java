package jp.shikaku.api.rest;

import static jp.shikaku.api.rest.Sent.at;
import static jp.shikaku.api.rest.Sent.given;

import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.Assessment;
import jp.shikaku.expense.LatterStageIncome;
import jp.shikaku.expense.RatioFacts;

/**
 * What {@code POST /copayment} is sent: one person on one day. Amounts in yen.
 *
 * @param latterStage 後期高齢者医療 before 75, by 障害認定; may be left out
 * @param specialTreatment 特別療養; may be left out
 * @param assessments may be left out where income does not decide
 */
public record CopaymentJson(
        String on, String birthDate, Boolean latterStage, Boolean specialTreatment, List<AssessmentJson> assessments) {

    /** {@code active} (現役並み) from 70 to 74, {@code income} in 後期高齢者医療; holds from that day to the next 7/31. */
    public record AssessmentJson(String from, Boolean active, IncomeJson income) {

        Assessment assessment() {
            return new Assessment(day("from", from), active, income == null ? null : income.income());
        }
    }

    /** Of all covered in the household; {@code applied}: 基準収入額適用申請, may be left out. */
    public record IncomeJson(
            Long highestTaxable, Long revenue, Long pensionAndOther, Integer persons, Boolean applied) {

        LatterStageIncome income() {
            return new LatterStageIncome(
                    yen("highestTaxable", highestTaxable),
                    yen("revenue", revenue),
                    yen("pensionAndOther", pensionAndOther),
                    given("persons", persons),
                    Boolean.TRUE.equals(applied));
        }
    }

    RatioFacts facts() {
        return new RatioFacts(
                day("on", on),
                at("birthDate", () -> new BirthDate(day("birthDate", birthDate))),
                Boolean.TRUE.equals(latterStage),
                Boolean.TRUE.equals(specialTreatment),
                assessments == null
                        ? List.of()
                        : assessments.stream()
                                .map(sent -> given("assessments", sent).assessment())
                                .toList());
    }

    private static LocalDate day(String field, String text) {
        return at(field, () -> Dates.parse(given(field, text)));
    }

    private static Yen yen(String field, Long amount) {
        return at(field, () -> Yen.of(given(field, amount)));
    }
}
