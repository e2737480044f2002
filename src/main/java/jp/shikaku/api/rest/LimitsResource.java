package jp.shikaku.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.HouseholdLimits;
import jp.shikaku.expense.limit.LimitRules;
import jp.shikaku.expense.limit.Step;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 高額療養費. Nothing is kept: the answer depends on what is sent and on the tables alone. */
@Path("limits")
@Tag(name = "高額療養費")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LimitsResource {

    /** Amounts in yen; {@code limit} null = no household step applied; {@code planned}: an amount is 予定. */
    @JsonInclude
    public record AnswerJson(
            long ownPart, Long limit, long refund, long remaining, boolean planned, List<StepJson> steps) {

        static AnswerJson of(HouseholdLimits limits) {
            return new AnswerJson(
                    limits.ownPart().amount(),
                    amount(limits.limit()),
                    limits.refund().amount(),
                    limits.remaining().amount(),
                    limits.planned(),
                    limits.steps().stream().map(StepJson::of).toList());
        }
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

    private static Long amount(Yen yen) {
        return yen == null ? null : Long.valueOf(yen.amount());
    }

    @POST
    @Operation(summary = "世帯の1か月の高額療養費を計算する", description = "診療年月の表で計算し、段階ごとに規定、根拠、金額を返す。何も保存しない。")
    public AnswerJson reckon(LimitsJson month) {
        if (month == null) {
            throw Rejected.because("EXP-011", "bills");
        }
        return AnswerJson.of(LimitRules.of(month.household()));
    }
}
