package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.shikaku.document.DecisionView;
import jp.shikaku.member.InsuredId;
import jp.shikaku.run.DecisionDetails;
import jp.shikaku.run.DecisionRow;
import jp.shikaku.run.RunService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 加入者1人の判定. */
@Path("runs/{id}/decisions/{symbol}/{number}/{branch}")
@Tag(name = "発行処理")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    @Inject
    RunService runs;

    /**
     * One decision of a run.
     *
     * @param result what was decided, and what came of it
     * @param decision why, as it was decided then; absent if that was not kept
     */
    public record DecisionJson(long run, DecisionRow result, DecisionView decision) {}

    @GET
    @Operation(summary = "発行処理での一人の判定と、その材料・根拠・何をすれば変わるか", description = "判定したときの材料のまま。記号や枝番がないときは - と書く。")
    public DecisionJson view(
            @PathParam("id") long id,
            @PathParam("symbol") String symbol,
            @PathParam("number") String number,
            @PathParam("branch") String branch) {
        DecisionDetails details = runs.decision(id, InsuredId.ofPath(symbol, number, branch));
        return new DecisionJson(id, details.row(), details.decision());
    }
}
