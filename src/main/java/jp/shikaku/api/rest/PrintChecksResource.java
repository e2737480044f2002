package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.batch.printcheck.MendedRowsCsv;
import jp.shikaku.printcheck.FindingCount;
import jp.shikaku.printcheck.FindingFilter;
import jp.shikaku.printcheck.PrintCheckRow;
import jp.shikaku.printcheck.PrintCheckService;
import jp.shikaku.printcheck.PrintCheckState;
import jp.shikaku.printcheck.PrintCheckView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 印刷点検. */
@Path("")
@Tag(name = "印刷点検")
@Produces(MediaType.APPLICATION_JSON)
public class PrintChecksResource {

    @Inject
    PrintCheckService checks;

    /** One check. {@code stopped}: how many of the {@code covered} would get no document. */
    public record PrintCheckJson(
            long id,
            LocalDate asOf,
            PrintCheckState state,
            boolean finished,
            long processed,
            long total,
            long covered,
            long stopped,
            long charactersPerSecond,
            List<FindingCount> findings,
            Instant startedAt,
            Instant finishedAt,
            String failure) {}

    @POST
    @Path("insurers/{no}/print-checks")
    @Operation(summary = "全員の書類が印刷できるかの点検を始める", description = "202とLocationを返す。")
    public Response start(@PathParam("no") String no, @Context UriInfo uri) {
        OwnInsurer.require(no);
        PrintCheckView started = checks.view(checks.start());
        return Response.accepted(json(started))
                .location(uri.getBaseUriBuilder()
                        .path("print-checks/{id}")
                        .build(started.check().id()))
                .build();
    }

    @GET
    @Path("print-checks/{id}")
    @Operation(summary = "印刷点検の状態と件数")
    public PrintCheckJson view(@PathParam("id") long id) {
        return json(checks.view(id));
    }

    @GET
    @Path("print-checks/{id}/members.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "支障のある人の名簿の行（直し方の案を入れたCSV）")
    public Response members(@PathParam("id") long id) {
        checks.view(id);
        String insurer = InsurerScope.current();
        return Response.ok((StreamingOutput) out ->
                        MendedRowsCsv.write(out, insurer, each -> checks.eachMendedRow(id, FindingFilter.ALL, each)))
                .header("Content-Disposition", "attachment; filename=\"members.csv\"")
                .build();
    }

    private static PrintCheckJson json(PrintCheckView view) {
        PrintCheckRow check = view.check();
        return new PrintCheckJson(
                check.id(),
                check.asOf(),
                check.state(),
                check.state() != PrintCheckState.RUNNING,
                check.processed(),
                check.total(),
                check.covered(),
                check.stopped(),
                check.charactersPerSecond(),
                view.counts(),
                check.startedAt(),
                check.finishedAt(),
                check.failure());
    }
}
