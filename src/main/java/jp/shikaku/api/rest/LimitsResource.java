package jp.shikaku.api.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.shikaku.common.Rejected;
import jp.shikaku.expense.LimitComparison;
import jp.shikaku.expense.limit.HouseholdMonth;
import jp.shikaku.expense.limit.LimitRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 高額療養費. Nothing is kept: the answer depends on what is sent and on the tables alone. */
@Path("limits")
@Tag(name = "高額療養費")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LimitsResource {

    @POST
    @Operation(summary = "世帯の1か月の高額療養費を計算する", description = "診療年月の表で計算し、段階ごとに規定、根拠、金額を返す。年間上限は示すだけで、計算には入れない。何も保存しない。")
    public LimitsAnswerJson reckon(LimitsJson month) {
        if (month == null) {
            throw Rejected.because("EXP-011", "bills");
        }
        HouseholdMonth household = month.household();
        return LimitsAnswerJson.of(LimitRules.of(household), LimitComparison.of(household));
    }
}
