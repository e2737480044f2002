package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Problems;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.run.ApprovalService;
import jp.shikaku.run.ApprovalView;
import jp.shikaku.run.Finding;
import jp.shikaku.run.Outlier;
import jp.shikaku.run.ReviewService;
import jp.shikaku.run.RunReview;
import jp.shikaku.run.RunService;
import jp.shikaku.run.SampleMark;
import jp.shikaku.run.SampleRow;
import jp.shikaku.run.ShiftKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 発行処理の確認・承認・取消. */
@Path("")
@Tag(name = "発行処理")
@Produces(MediaType.APPLICATION_JSON)
public class RunReviewResource {

    @Inject
    RunService runs;

    @Inject
    ReviewService reviews;

    @Inject
    ApprovalService approvals;

    /** {@code stops}: a run in earnest is refused. */
    public record FindingJson(String code, String message, boolean stops, List<String> examples) {}

    public record ShiftJson(
            ShiftKind kind,
            ReasonCode reasonBefore,
            Action actionBefore,
            ReasonCode reason,
            Action action,
            long members) {}

    /** {@code usual}: average of {@code runs} earlier runs. */
    public record OutlierJson(ReasonCode reason, Action action, long count, double usual, int runs) {}

    public record SampleJson(String symbol, String number, String branch, SampleMark mark) {}

    /** {@code before}: the run it is compared with; {@code people}: by kind of shift; {@code seen}: goes with the approval. */
    public record DifferenceJson(
            boolean compared,
            Long before,
            Map<String, Long> people,
            List<ShiftJson> shifts,
            List<OutlierJson> outliers,
            List<SampleJson> samples,
            ApprovalJson approval,
            String seen) {}

    public record ApprovalJson(
            String approvedBy, Instant approvedAt, String note, String undoneBy, Instant undoneAt, String undoneWhy) {}

    /** {@code issuedOn}: default the run's {@code asOf}; {@code note}: required where anything is unusual. */
    public record ApproveJson(String seen, LocalDate issuedOn, String note) {}

    public record UndoJson(String why) {}

    @GET
    @Path("runs/{id}/freshness")
    @Operation(summary = "判定に使うデータの不備", description = "asOfがなければ、その発行処理を始めたときの不備。")
    public List<FindingJson> freshness(@PathParam("id") long id, @QueryParam("asOf") String asOf) {
        RunReview review = reviews.view(id);
        return (asOf == null ? review.findings() : reviews.freshness(Dates.parse(asOf)))
                .stream().map(RunReviewResource::json).toList();
    }

    @GET
    @Path("runs/{id}/difference")
    @Operation(summary = "前回の発行処理との差、外れ値、抜き取り")
    public DifferenceJson difference(@PathParam("id") long id) {
        return json(reviews.view(id));
    }

    @POST
    @Path("runs/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "見た内容（seen）のとおりなら発行する", description = "見た後に変わっていたら断る。くり返しても1回しか発行しない。")
    public Response approve(@PathParam("id") long id, ApproveJson given, @Context UriInfo uri) {
        ApproveJson order = given == null ? new ApproveJson(null, null, null) : given;
        approvals.approve(id, order.seen(), order.issuedOn(), order.note());
        return RunsResource.accepted(runs.view(id), uri);
    }

    @POST
    @Path("runs/{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "発行を取り消す", description = "発送する前だけ。番号は欠番にならず、取消として残る。")
    public Response undo(@PathParam("id") long id, UndoJson given, @Context UriInfo uri) {
        approvals.undo(id, given == null ? null : given.why());
        return RunsResource.accepted(runs.view(id), uri);
    }

    private static FindingJson json(Finding finding) {
        return new FindingJson(
                finding.problem().code(),
                Problems.text(finding.problem()),
                finding.stops(),
                finding.examples().stream().map(Object::toString).toList());
    }

    private static DifferenceJson json(RunReview review) {
        Map<String, Long> people = new TreeMap<>();
        Arrays.stream(ShiftKind.values()).forEach(kind -> people.put(kind.name(), review.people(kind)));
        return new DifferenceJson(
                review.compared(),
                review.before() == null ? null : review.before().id(),
                people,
                review.differences().stream()
                        .map(line -> new ShiftJson(
                                line.shift().kind(),
                                line.shift().reasonBefore(),
                                line.shift().actionBefore(),
                                line.shift().reasonAfter(),
                                line.shift().actionAfter(),
                                line.members()))
                        .toList(),
                review.outliers().stream().map(RunReviewResource::json).toList(),
                review.samples().stream().map(RunReviewResource::json).toList(),
                json(review.approval()),
                review.seen());
    }

    private static OutlierJson json(Outlier outlier) {
        return new OutlierJson(outlier.reason(), outlier.action(), outlier.count(), outlier.usual(), outlier.runs());
    }

    private static SampleJson json(SampleRow sample) {
        return new SampleJson(sample.symbol(), sample.number(), sample.branch(), sample.mark());
    }

    private static ApprovalJson json(ApprovalView approval) {
        return approval == null
                ? null
                : new ApprovalJson(
                        approval.approvedBy(),
                        approval.approvedAt(),
                        approval.note(),
                        approval.undoneBy(),
                        approval.undoneAt(),
                        approval.undoneWhy());
    }
}
