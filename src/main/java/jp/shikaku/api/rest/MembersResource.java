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
import java.util.Optional;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.Coded;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.IssuanceService;
import jp.shikaku.eligibility.Correction;
import jp.shikaku.eligibility.CorrectionService;
import jp.shikaku.member.CoverageView;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import jp.shikaku.member.Particulars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 加入者. */
@Path("insurers/{no}/members/{symbol}/{number}/{branch}")
@Tag(name = "加入者")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    private static final int CORRECTIONS_AT_ONCE = 1_000;

    @Inject
    MemberService members;

    @Inject
    IssuanceService issuance;

    @Inject
    DocumentService documents;

    @Inject
    CorrectionService corrections;

    @Inject
    Clock clock;

    /**
     * One member on the day {@code asOf}, as known at the end of {@code knownOn} (absent: now).
     *
     * @param coverage the period that covers the day; absent if none does
     * @param coverages all that are known, oldest first
     * @param card absent if nothing was ever reported
     * @param ratio 負担割合 on the day as in the files (020); absent if not known
     * @param limitClass 適用区分 on the day (B04); absent if not known
     * @param inForce numbers of the documents that were good on the day
     * @param documents all that are known, with their state, newest first
     * @param history 訂正の履歴, newest first
     */
    public record MemberJson(
            InsuredId insuredId,
            LocalDate asOf,
            LocalDate knownOn,
            MemberDetails member,
            Particulars particulars,
            CoverageView coverage,
            List<CoverageView> coverages,
            CardStatus card,
            String ratio,
            String limitClass,
            DecisionView decision,
            List<String> inForce,
            List<DocumentRow> documents,
            List<Correction> history) {}

    @GET
    @Operation(
            summary = "一人の資格、カード、負担割合、書類、判定とその理由、訂正の履歴",
            description = "記号や枝番がないときは - と書く。asOf（いつの状態か）がなければ今日、knownOn（いつ分かっていたことで見るか。その日の終わり）がなければ現在。")
    public MemberJson view(
            @PathParam("no") String no,
            @PathParam("symbol") String symbol,
            @PathParam("number") String number,
            @PathParam("branch") String branch,
            @QueryParam("asOf") String asOf,
            @QueryParam("knownOn") String knownOn) {
        OwnInsurer.require(no);
        InsuredId insuredId = InsuredId.ofPath(symbol, number, branch);
        AsKnown when = AsKnown.of(asOf, knownOn, clock);
        LocalDate day = when.asOf();
        MemberView member = members.view(insuredId, when.knownBy());
        DecisionView decision = issuance.decision(insuredId, day, when.knownBy());
        List<DocumentRow> held = documents.ofMember(insuredId, when.knownBy());
        return new MemberJson(
                insuredId,
                day,
                when.knownOn(),
                member.details(),
                member.particulars(),
                member.coverageOn(day).orElse(null),
                member.coverages(),
                decision.card(),
                code(member.assessments().ratioOn(day)),
                code(member.assessments().limitClassOn(day)),
                decision,
                held.stream()
                        .filter(document -> document.inForceOn(day))
                        .map(DocumentRow::documentNumber)
                        .toList(),
                held,
                corrections
                        .corrections(insuredId, when.knownBy(), 0, CORRECTIONS_AT_ONCE)
                        .rows());
    }

    private static String code(Optional<? extends Coded> coded) {
        return coded.map(Coded::code).orElse(null);
    }
}
