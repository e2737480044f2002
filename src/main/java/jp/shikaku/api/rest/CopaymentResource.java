package jp.shikaku.api.rest;

import static jp.shikaku.api.rest.Sent.given;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.shikaku.expense.CopaymentRules;
import jp.shikaku.expense.RatioDecision;
import jp.shikaku.law.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 一部負担割合. Nothing is kept. */
@Path("copayment")
@Tag(name = "一部負担割合")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CopaymentResource {

    /** {@code ratio} as borne in the end; {@code tenthsAtWindow} is 10 under 特別療養. */
    public record AnswerJson(String ratio, int tenthsAtWindow, List<ReasonJson> reasons) {

        static AnswerJson of(RatioDecision decision) {
            return new AnswerJson(
                    decision.ratio().code(),
                    decision.tenthsAtWindow(),
                    decision.reasons().stream().map(ReasonJson::of).toList());
        }
    }

    /** The first decided the ratio. */
    public record ReasonJson(String rule, String text, String basis) {

        static ReasonJson of(Reason reason) {
            return new ReasonJson(reason.code(), reason.text(), reason.basis());
        }
    }

    @POST
    @Operation(summary = "ある日の一部負担割合を判定する", description = "年齢と、その日に効いている所得の判定で決める。何も保存しない。")
    public AnswerJson decide(CopaymentJson person) {
        return AnswerJson.of(CopaymentRules.of(given("birthDate", person).facts()));
    }
}
