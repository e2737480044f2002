package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.shikaku.common.Rejected;
import jp.shikaku.dispatch.LotService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 発送ロット. */
@Path("")
@Tag(name = "発送")
@Produces(MediaType.APPLICATION_JSON)
public class LotsResource {

    @Inject
    LotService lots;

    @POST
    @Path("runs/{id}/lots")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "発行した書類を発送ロットにまとめる", description = "202とLocationを返す。1つのロットに書類は1種類。")
    public Response order(@PathParam("id") long run, LotJson.OrderJson order, @Context UriInfo uri) {
        LotJson.OrderJson given = order == null ? new LotJson.OrderJson(null, null, null, null, null) : order;
        return accepted(lots.order(run, given.asOrder()), uri);
    }

    @GET
    @Path("runs/{id}/lots")
    @Operation(summary = "発行処理の発送ロットの一覧", description = "注文の返事が届かなかったとき、作られたかどうかはここでわかる。")
    public List<LotJson> ofRun(@PathParam("id") long run) {
        return lots.ofRun(run).stream().map(lot -> view(lot.id())).toList();
    }

    @GET
    @Path("lots/{id}")
    @Operation(summary = "発送ロットの状態と件数")
    public LotJson view(@PathParam("id") long lot) {
        return LotJson.of(lots.view(lot));
    }

    @POST
    @Path("lots/{id}/hand-over")
    @Operation(summary = "印刷ファイルを引き渡す", description = "202を返す。全員をもう一度判定し、外す書類がなければ引き渡し済みになる。あれば、そのファイルを作り直して引き渡し待ちに戻る。")
    public Response handOver(@PathParam("id") long lot, @Context UriInfo uri) {
        lots.handOver(lot);
        return accepted(lot, uri);
    }

    @POST
    @Path("lots/{id}/posted")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "差し出した日と通数を記録する")
    public LotJson post(@PathParam("id") long lot, LotJson.PostedJson posted) {
        if (posted == null || posted.pieces() == null) {
            throw Rejected.because("DSP-019", "pieces");
        }
        lots.post(lot, posted.on(), posted.pieces(), posted.spoilt() == null ? List.of() : posted.spoilt());
        return view(lot);
    }

    @POST
    @Path("lots/{id}/cancel")
    @Operation(summary = "引き渡す前のロットを取りやめる", description = "書類は番号のまま、次のロットを待つ。くり返してもよい。")
    public LotJson cancel(@PathParam("id") long lot) {
        lots.cancel(lot);
        return view(lot);
    }

    @POST
    @Path("lots/{id}/resume")
    @Operation(summary = "止まった処理を続きから再開する")
    public Response resume(@PathParam("id") long lot, @Context UriInfo uri) {
        lots.resume(lot);
        return accepted(lot, uri);
    }

    private Response accepted(long lot, UriInfo uri) {
        return Response.accepted(view(lot))
                .location(uri.getBaseUriBuilder().path("lots/{id}").build(lot))
                .build();
    }
}
