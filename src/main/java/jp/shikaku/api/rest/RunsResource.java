package jp.shikaku.api.rest;

import static java.util.stream.Collectors.toMap;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.document.pdf.Form;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.run.ApprovalService;
import jp.shikaku.run.DecisionsCsv;
import jp.shikaku.run.RunCount;
import jp.shikaku.run.RunOrder;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.RunService;
import jp.shikaku.run.RunState;
import jp.shikaku.run.RunView;
import jp.shikaku.run.WithheldCount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 発行処理. */
@Path("")
@Tag(name = "発行処理")
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {

    @Inject
    RunService runs;

    @Inject
    ApprovalService approvals;

    @Inject
    DocumentService documents;

    /** {@code horizon}: default as the insurer's policy says; {@code simulate}: default false. */
    public record StartJson(LocalDate asOf, LocalDate horizon, Boolean simulate) {}

    /** {@code issuedOn}: default the run's {@code asOf}. */
    public record IssueJson(LocalDate issuedOn) {}

    /** One run. {@code processed} of {@code total} is the progress of what {@code state} says is being done. */
    public record RunJson(
            long id,
            LocalDate asOf,
            LocalDate horizon,
            boolean simulate,
            RunState state,
            boolean finished,
            long processed,
            long total,
            CountsJson counts,
            LocalDate issuedOn,
            Instant startedAt,
            Instant finishedAt,
            String failure) {}

    /**
     * 件数 by each of the first four; each adds up to the members decided (outcome: to those acted on). {@code withheld}: those due
     * a document that cannot be issued, by why.
     */
    public record CountsJson(
            Map<String, Long> document,
            Map<String, Long> reason,
            Map<String, Long> action,
            Map<String, Long> outcome,
            Map<String, Long> withheld) {}

    @POST
    @Path("insurers/{no}/runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "全員の判定を始める", description = "202とLocationを返す。")
    public Response start(@PathParam("no") String no, StartJson order, @Context UriInfo uri) {
        OwnInsurer.require(no);
        StartJson given = order == null ? new StartJson(null, null, null) : order;
        long id = runs.start(new RunOrder(given.asOf(), given.horizon(), Boolean.TRUE.equals(given.simulate())));
        return accepted(runs.view(id), uri);
    }

    @GET
    @Path("runs/{id}")
    @Operation(summary = "発行処理の状態と件数")
    public RunJson view(@PathParam("id") long id) {
        return json(runs.view(id));
    }

    @GET
    @Path("runs/{id}/decisions")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "全員の判定（CSV）")
    public Response decisions(@PathParam("id") long id) {
        runs.requireDecided(id);
        return Response.ok((StreamingOutput) out -> DecisionsCsv.forProgram(out, rows -> runs.eachDecision(id, rows)))
                .header("Content-Disposition", "attachment; filename=\"decisions.csv\"")
                .build();
    }

    @POST
    @Path("runs/{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "判定どおりに発行する", description = "202とLocationを返す。くり返しても1回しか発行しない。")
    public Response issue(@PathParam("id") long id, IssueJson order, @Context UriInfo uri) {
        approvals.issue(id, order == null ? null : order.issuedOn());
        return accepted(runs.view(id), uri);
    }

    @POST
    @Path("runs/{id}/resume")
    @Operation(summary = "止まった処理を続きから再開する")
    public Response resume(@PathParam("id") long id, @Context UriInfo uri) {
        runs.resume(id);
        return accepted(runs.view(id), uri);
    }

    @POST
    @Path("runs/{id}/pause")
    @Operation(summary = "処理を一時停止する", description = "続きは /resume で再開する。")
    public RunJson pause(@PathParam("id") long id) {
        runs.pause(id);
        return json(runs.view(id));
    }

    @POST
    @Path("runs/{id}/stop")
    @Operation(summary = "何も発行していない発行処理を中止する")
    public RunJson stop(@PathParam("id") long id) {
        runs.stop(id);
        return json(runs.view(id));
    }

    @GET
    @Path("runs/{id}/print.pdf")
    @Produces("application/pdf")
    @Operation(summary = "印刷ファイル（1人1枚）")
    public Response print(
            @PathParam("id") long id,
            @QueryParam("kind") @DefaultValue("CERTIFICATE") String kind,
            @QueryParam("order") @DefaultValue("ROLL") String order,
            @QueryParam("form") @DefaultValue("A4") String form) {
        runs.requirePrintable(id);
        PrintFile file = documents.printRun(
                id,
                Choice.of(DocumentKind.class, "kind", kind),
                Choice.of(PrintOrder.class, "order", order),
                Choice.of(Form.class, "form", form));
        return Response.ok((StreamingOutput) file::writeTo)
                .header("Content-Length", file.bytes())
                .build();
    }

    static Response accepted(RunView view, UriInfo uri) {
        return Response.accepted(json(view))
                .location(uri.getBaseUriBuilder()
                        .path("runs/{id}")
                        .build(view.run().id()))
                .build();
    }

    private static RunJson json(RunView view) {
        RunRow run = view.run();
        return new RunJson(
                run.id(),
                run.asOf(),
                run.horizon(),
                run.simulated(),
                run.state(),
                !run.state().busy(),
                run.processed(),
                run.total(),
                new CountsJson(
                        by(view, RunCount::document),
                        by(view, RunCount::reason),
                        by(view, RunCount::action),
                        by(view, RunCount::outcome),
                        view.withheld().stream()
                                .collect(toMap(count -> count.why().name(), WithheldCount::count))),
                run.issuedOn(),
                run.startedAt(),
                run.finishedAt(),
                run.failure());
    }

    private static Map<String, Long> by(RunView view, Function<RunCount, Enum<?>> what) {
        Map<String, Long> counts = new TreeMap<>();
        for (RunCount count : view.counts()) {
            if (what.apply(count) != null) {
                counts.merge(what.apply(count).name(), count.count(), Long::sum);
            }
        }
        return counts;
    }
}
