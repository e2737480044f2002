package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import jp.shikaku.dispatch.LedgerService;
import jp.shikaku.dispatch.LifeLine;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.DocumentView;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.pdf.Form;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 書類. */
@Path("documents/{number}")
@Tag(name = "書類")
public class DocumentsResource {

    @Inject
    DocumentService documents;

    @Inject
    LedgerService ledgers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "発行した書類の内容と履歴")
    public DocumentView view(@PathParam("number") String number) {
        return documents.view(number);
    }

    @GET
    @Path("dispatch")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "書類1通の足どり", description = "入った発送ロットの順。last：いまの状態を示すもの。")
    public List<LifeLine> dispatch(@PathParam("number") String number) {
        documents.view(number);
        return ledgers.ofDocument(number);
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "発行した書類のPDF")
    public Response pdf(@PathParam("number") String number, @QueryParam("form") @DefaultValue("A4") String form) {
        PrintFile file = documents.print(number, Choice.of(Form.class, "form", form));
        return Response.ok((StreamingOutput) file::writeTo)
                .header("Content-Length", file.bytes())
                .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"")
                .build();
    }
}
