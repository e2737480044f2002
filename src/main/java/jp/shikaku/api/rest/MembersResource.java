package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.Dates;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.IssuanceService;
import jp.shikaku.history.KnownBy;
import jp.shikaku.member.CoverageView;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 加入者. */
@Path("insurers/{no}/members/{symbol}/{number}/{branch}")
@Tag(name = "加入者")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    MemberService members;

    @Inject
    IssuanceService issuance;

    @Inject
    DocumentService documents;

    @Inject
    Clock clock;

    /** One member as of a day. {@code card} is absent if nothing was ever reported. */
    public record MemberJson(
            InsuredId insuredId,
            MemberDetails member,
            List<CoverageView> coverages,
            CardStatus card,
            DecisionView decision,
            List<DocumentRow> documents) {}

    @GET
    @Operation(summary = "一人の資格、カード、書類、判定とその理由", description = "記号や枝番がないときは - と書く。asOf がなければ今日。")
    public MemberJson view(
            @PathParam("no") String no,
            @PathParam("symbol") String symbol,
            @PathParam("number") String number,
            @PathParam("branch") String branch,
            @QueryParam("asOf") String asOf) {
        OwnInsurer.require(no);
        InsuredId insuredId = InsuredId.ofPath(symbol, number, branch);
        LocalDate day = asOf == null ? LocalDate.now(clock) : Dates.parse(asOf);
        MemberView member = members.view(insuredId, KnownBy.NOW);
        DecisionView decision = issuance.decision(insuredId, day, KnownBy.NOW);
        return new MemberJson(
                insuredId,
                member.details(),
                member.coverages(),
                decision.card(),
                decision,
                documents.ofMember(insuredId));
    }
}
