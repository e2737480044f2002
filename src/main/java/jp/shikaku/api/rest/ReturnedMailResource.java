package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import jp.shikaku.dispatch.returned.Received;
import jp.shikaku.dispatch.returned.ReturnReason;
import jp.shikaku.dispatch.returned.ReturnedCaseService;
import jp.shikaku.dispatch.returned.ReturnedMailService;
import jp.shikaku.dispatch.returned.ReturnedView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 返戻. */
@Path("")
@Tag(name = "返戻")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnedMailResource {

    @Inject
    ReturnedMailService mails;

    @Inject
    ReturnedCaseService cases;

    /** {@code code}: the text of a QR, or the number of a document. */
    public record ReceiveJson(String code, LocalDate on, ReturnReason reason) {}

    /** How the person was asked. */
    public record AwaitJson(String note) {}

    /** Where the person lives. */
    public record AddressJson(String postalCode, String address) {}

    @POST
    @Path("insurers/{no}/returned-mail")
    @Operation(summary = "返戻を受け付ける", description = "新しく受け付けたときは201、受け付け済みのときは200を返す。")
    public Response receive(@PathParam("no") String no, ReceiveJson letter) {
        OwnInsurer.require(no);
        ReceiveJson given = Sent.given("body", letter);
        Received received = mails.receive(given.code(), given.on(), given.reason());
        return Response.status(received.anew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(received)
                .build();
    }

    @GET
    @Path("returned-mail/{id}")
    @Operation(summary = "返戻1件")
    public ReturnedView view(@PathParam("id") long id) {
        return cases.view(id);
    }

    @POST
    @Path("returned-mail/{id}/await-reply")
    @Operation(summary = "本人の連絡を待つ")
    public ReturnedView awaitReply(@PathParam("id") long id, AwaitJson order) {
        cases.awaitReply(id, Sent.given("body", order).note());
        return cases.view(id);
    }

    @POST
    @Path("returned-mail/{id}/send-again")
    @Operation(summary = "同じ住所へ再送する")
    public ReturnedView sendAgain(@PathParam("id") long id) {
        cases.sendAgain(id);
        return cases.view(id);
    }

    @POST
    @Path("returned-mail/{id}/new-address")
    @Operation(summary = "新しい住所を登録し、新しい書類を発行する")
    public ReturnedView sendTo(@PathParam("id") long id, AddressJson order) {
        AddressJson given = Sent.given("body", order);
        cases.sendTo(id, given.postalCode(), given.address());
        return cases.view(id);
    }

    @POST
    @Path("returned-mail/{id}/recall")
    @Operation(summary = "書類を回収する（だれにも送らない）")
    public ReturnedView recall(@PathParam("id") long id) {
        cases.recall(id);
        return cases.view(id);
    }
}
