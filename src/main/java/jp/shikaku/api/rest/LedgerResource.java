package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jp.shikaku.dispatch.Ledger;
import jp.shikaku.dispatch.LedgerCsv;
import jp.shikaku.dispatch.LedgerService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 件数照合表. */
@Path("")
@Tag(name = "発送")
public class LedgerResource {

    private static final String CSV = "text/csv; charset=UTF-8";

    @Inject
    LedgerService ledgers;

    @GET
    @Path("runs/{id}/ledger")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "発行処理の件数照合表")
    public LedgerJson ofRun(@PathParam("id") long run) {
        return LedgerJson.of(ledgers.ofRun(run));
    }

    @GET
    @Path("runs/{id}/ledger.csv")
    @Produces(CSV)
    @Operation(summary = "発行処理の件数照合表（CSV）")
    public StreamingOutput ofRunAsCsv(@PathParam("id") long run) {
        return csv(ledgers.ofRun(run));
    }

    @GET
    @Path("lots/{id}/ledger")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "発送ロットの件数照合表")
    public LedgerJson ofLot(@PathParam("id") long lot) {
        return LedgerJson.of(ledgers.ofLot(lot));
    }

    @GET
    @Path("lots/{id}/ledger.csv")
    @Produces(CSV)
    @Operation(summary = "発送ロットの件数照合表（CSV）")
    public StreamingOutput ofLotAsCsv(@PathParam("id") long lot) {
        return csv(ledgers.ofLot(lot));
    }

    /** Drawn up before the answer begins, so that a refusal is one. */
    private static StreamingOutput csv(Ledger ledger) {
        return out -> LedgerCsv.forProgram(out, ledger);
    }
}
