package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.shikaku.batch.imports.ImportOrder;
import jp.shikaku.batch.imports.ImportService;
import jp.shikaku.batch.imports.ImportState;
import jp.shikaku.batch.imports.ImportView;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.common.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 取込. */
@Path("")
@Tag(name = "取込")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final int PROBLEMS_AT_ONCE = 1_000;

    @Inject
    ImportService imports;

    /**
     * One import. {@code problems} holds at most the 1,000 from {@code problemsFrom}; {@code problemCount} is how many
     * there are. {@code failure}: why it stands still.
     */
    public record ImportJson(
            long id,
            String kind,
            String fileName,
            String encoding,
            boolean goodRowsOnly,
            ImportState state,
            boolean finished,
            long processed,
            long total,
            Counts counts,
            String refusal,
            String failure,
            Instant createdAt,
            Instant finishedAt,
            long problemCount,
            List<ProblemOfRow> problems) {}

    /** 件数. */
    public record Counts(long added, long changed, long unchanged, long refused) {}

    /** One problem of one row; an individual number in {@code value} is masked. */
    public record ProblemOfRow(long line, String column, String value, String code, String message) {

        static ProblemOfRow of(RowProblem problem) {
            return new ProblemOfRow(
                    problem.line(),
                    problem.column(),
                    problem.value(),
                    problem.problem().code(),
                    Problems.text(problem.problem()));
        }
    }

    @POST
    @Path("insurers/{no}/imports/{kind:members|card-status|petitions|assessments}")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "加入者名簿（members）、利用登録状況（card-status）、申請（petitions）、負担割合・適用区分（assessments）を取り込む",
            description = "202とLocationを返す。rows=good なら正しい行だけを取り込む。")
    public Response receive(
            @PathParam("no") String no,
            @PathParam("kind") String kind,
            @QueryParam("rows") @DefaultValue("all") String rows,
            InputStream csv,
            @Context UriInfo uri)
            throws IOException {
        OwnInsurer.require(no);
        Layout layout = Layout.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        ImportOrder order = new ImportOrder(layout, "good".equals(rows), layout.label() + ".csv");
        long id = imports.receive(order, csv);
        return Response.accepted(json(id, 0))
                .location(uri.getBaseUriBuilder().path("imports/{id}").build(id))
                .build();
    }

    @GET
    @Path("imports/{id}")
    @Operation(summary = "取込の状態、件数、不備")
    public ImportJson view(@PathParam("id") long id, @QueryParam("problemsFrom") @DefaultValue("0") int problemsFrom) {
        return json(id, problemsFrom);
    }

    @POST
    @Path("imports/{id}/resume")
    @Operation(summary = "途中で止まった取込を再開する")
    public Response resume(@PathParam("id") long id) {
        imports.resume(id);
        return Response.accepted(json(id, 0)).build();
    }

    @POST
    @Path("imports/{id}/cancel")
    @Operation(summary = "途中で止まった取込を取りやめる")
    public ImportJson cancel(@PathParam("id") long id) {
        imports.giveUp(id);
        return json(id, 0);
    }

    @GET
    @Path("imports/{id}/bad-rows")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "不備のある行（理由つきCSV）")
    public Response badRows(@PathParam("id") long id) {
        imports.view(id);
        return Response.ok((StreamingOutput) out -> imports.writeBadRows(id, out))
                .build();
    }

    private ImportJson json(long id, int problemsFrom) {
        ImportView view = imports.view(id);
        var problems = imports.problems(id, Math.max(problemsFrom, 0), PROBLEMS_AT_ONCE);
        return new ImportJson(
                id,
                view.kind().name(),
                view.fileName(),
                view.encoding(),
                view.goodRowsOnly(),
                view.state(),
                !view.state().busy(),
                view.processed(),
                view.total(),
                new Counts(view.added(), view.changed(), view.unchanged(), view.refused()),
                view.standsStill() ? null : view.refusal(),
                view.standsStill() ? view.refusal() : null,
                view.createdAt(),
                view.finishedAt(),
                problems.total(),
                problems.rows().stream().map(ProblemOfRow::of).toList());
    }
}
