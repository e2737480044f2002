package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.List;
import jp.shikaku.dispatch.LotCsv;
import jp.shikaku.dispatch.LotFileRow;
import jp.shikaku.dispatch.LotPaperService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 発送ロットの紙: what the printer and the employers get. */
@Path("")
@Tag(name = "発送")
public class LotPaperResource {

    @Inject
    LotPaperService papers;

    @GET
    @Path("lots/{id}/files/{n}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "印刷ファイル", description = "引き渡し待ちと引き渡し済みのロットだけ。")
    public Response file(@PathParam("id") long lot, @PathParam("n") int number) {
        java.nio.file.Path file = papers.file(lot, number);
        return Response.ok((StreamingOutput) out -> Files.copy(file, out))
                .header("Content-Length", file.toFile().length())
                .build();
    }

    @GET
    @Path("lots/{id}/manifest.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "印刷会社への納品書（ファイル、ページ数、通し番号、SHA-256）")
    public Response manifest(@PathParam("id") long lot) {
        List<LotFileRow> files = papers.manifest(lot);
        return csv("manifest", out -> LotCsv.manifest(out, lot, files));
    }

    @GET
    @Path("lots/{id}/pulled.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "外した書類の一覧")
    public Response pulled(@PathParam("id") long lot) {
        papers.pulled(lot, 1);
        return csv("pulled", out -> LotCsv.pulled(out, each -> papers.eachPulled(lot, each)));
    }

    @GET
    @Path("lots/{id}/receipts.pdf")
    @Produces("application/pdf")
    @Operation(summary = "事業所ごとの受領書")
    public Response receipts(@PathParam("id") long lot) {
        papers.requireBundles(lot);
        return Response.ok((StreamingOutput) out -> papers.receipts(lot, out)).build();
    }

    private static Response csv(String name, StreamingOutput content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
