package jp.shikaku.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.LimitComparison;
import jp.shikaku.expense.limit.HouseholdLimits;
import jp.shikaku.expense.limit.Step;
import jp.shikaku.expense.limit.YearlyCap;

/**
 * What {@code POST /limits} answers. Amounts in yen; {@code limit} null = no household step applied; {@code planned}: an
 * amount is 予定; {@code yearlyCap}: each that holds, shown and not applied.
 */
@JsonInclude
public record LimitsAnswerJson(
        long ownPart,
        Long limit,
        long refund,
        long remaining,
        boolean planned,
        List<StepJson> steps,
        List<YearlyCapJson> yearlyCap,
        ComparisonJson comparison) {

    static LimitsAnswerJson of(HouseholdLimits limits, LimitComparison comparison) {
        return new LimitsAnswerJson(
                limits.ownPart().amount(),
                amount(limits.limit()),
                limits.refund().amount(),
                limits.remaining().amount(),
                limits.planned(),
                limits.steps().stream().map(StepJson::of).toList(),
                limits.yearlyCaps().stream().map(YearlyCapJson::of).toList(),
                new ComparisonJson(WayJson.of(comparison.without()), WayJson.of(comparison.with())));
    }

    /** {@code person} is absent where it is about the household, {@code limit} where the step has none. */
    public record StepJson(
            String rule,
            String text,
            String basis,
            String person,
            long cost,
            long ownPart,
            Long limit,
            long refund,
            long remaining) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.reason().code(),
                    step.reason().text(),
                    step.reason().basis(),
                    step.person(),
                    step.cost().amount(),
                    step.ownPart().amount(),
                    amount(step.limit()),
                    step.refund().amount(),
                    step.remaining().amount());
        }
    }

    /**
     * {@code outpatient}: of one person's 外来 from 70, else of the household; {@code condition} is absent where it is for
     * the whole class; [from, until) is the year.
     */
    public record YearlyCapJson(
            String limitClass,
            boolean outpatient,
            String condition,
            long amount,
            LocalDate from,
            LocalDate until,
            String text,
            String basis) {

        static YearlyCapJson of(YearlyCap cap) {
            return new YearlyCapJson(
                    cap.limitClass().code(),
                    cap.outpatient(),
                    cap.condition().isEmpty() ? null : cap.condition(),
                    cap.amount().amount(),
                    cap.year().from(),
                    cap.year().until(),
                    cap.reason().text(),
                    cap.reason().basis());
        }
    }

    /** マイナ保険証 before and after: the limit not known at the window, and known. */
    public record ComparisonJson(WayJson without, WayJson with) {}

    /** {@code atWindow} in 1円, {@code handedOver} in 10円 as windows take it. */
    public record WayJson(
            String preparation,
            long atWindow,
            long handedOver,
            String afterwards,
            long refund,
            String time,
            long borne) {

        static WayJson of(LimitComparison.Way way) {
            return new WayJson(
                    way.preparation(),
                    way.atWindow().amount(),
                    way.handedOver().amount(),
                    way.afterwards(),
                    way.refund().amount(),
                    way.time(),
                    way.borne().amount());
        }
    }

    private static Long amount(Yen yen) {
        return yen == null ? null : Long.valueOf(yen.amount());
    }
}
