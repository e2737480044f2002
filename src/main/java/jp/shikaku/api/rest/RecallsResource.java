package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.DocumentView;
import jp.shikaku.document.RecallService;
import jp.shikaku.document.ReissueReason;
import jp.shikaku.document.ReissueService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 回収と再交付. */
@Path("documents/{number}")
@Tag(name = "書類")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecallsResource {

    @Inject
    RecallService recalls;

    @Inject
    ReissueService reissues;

    @Inject
    DocumentService documents;

    /** {@code reason}: needed for what will not come back. */
    public record RecallJson(LocalDate on, String reason) {}

    public record ReissueJson(ReissueReason reason) {}

    @POST
    @Path("collected")
    @Operation(summary = "回収済みにする")
    public DocumentView collected(@PathParam("number") String number, RecallJson order) {
        recalls.collected(number, Sent.given("body", order).on());
        return documents.view(number);
    }

    @POST
    @Path("written-off")
    @Operation(summary = "「回収できない」と理由を記録する")
    public DocumentView writtenOff(@PathParam("number") String number, RecallJson order) {
        RecallJson given = Sent.given("body", order);
        recalls.writeOff(number, given.on(), given.reason());
        return documents.view(number);
    }

    @POST
    @Path("reminded")
    @Operation(summary = "返却を督促した日を記録する")
    public DocumentView reminded(@PathParam("number") String number, RecallJson order) {
        recalls.remind(number, Sent.given("body", order).on());
        return documents.view(number);
    }

    @POST
    @Path("reissue")
    @Operation(summary = "再交付する", description = "新しい番号の書類を返す。古い書類はすぐに無効になる。")
    public DocumentView reissue(@PathParam("number") String number, ReissueJson order) {
        return documents.view(reissues.reissue(number, Sent.given("body", order).reason()));
    }
}
