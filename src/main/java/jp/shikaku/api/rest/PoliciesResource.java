package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.PolicyService;
import jp.shikaku.insurer.PolicyState;
import jp.shikaku.insurer.PolicyView;
import jp.shikaku.run.Effect;
import jp.shikaku.run.PolicyTrialService;
import jp.shikaku.run.PolicyTrialView;
import jp.shikaku.run.TrialRow;
import jp.shikaku.run.TrialState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 交付方針. */
@Path("")
@Tag(name = "交付方針")
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    @Inject
    PolicyService policies;

    @Inject
    PolicyTrialService trials;

    /** {@code seen}: the highest number of the list when the policy was made up. */
    public record OrderJson(Integer seen, PolicyJson policy) {}

    public record EntryJson(
            int number, PolicyState state, LocalDate lastDay, PolicyJson policy, String enteredBy, Instant enteredAt) {

        static EntryJson of(PolicyView view) {
            return new EntryJson(
                    view.number(),
                    view.state(),
                    view.lastDay(),
                    PolicyJson.of(view.policy()),
                    view.enteredBy(),
                    view.enteredAt());
        }
    }

    /** {@code stale}: another policy was entered since, so this one cannot be adopted. */
    public record TrialJson(
            long id,
            LocalDate from,
            TrialState state,
            boolean finished,
            boolean stale,
            long processed,
            long total,
            long differing,
            long documentDiffering,
            long validityDiffering,
            List<EffectJson> effects,
            String failure) {

        static TrialJson of(PolicyTrialView view) {
            TrialRow trial = view.trial();
            return new TrialJson(
                    trial.id(),
                    trial.from(),
                    trial.state(),
                    trial.state() != TrialState.RUNNING,
                    view.stale(),
                    trial.processed(),
                    trial.total(),
                    view.differing(),
                    view.documentDiffering(),
                    view.validityDiffering(),
                    view.effects().stream()
                            .map(count -> EffectJson.of(count.effect(), count.members()))
                            .toList(),
                    trial.failure());
        }
    }

    /** So many members are judged otherwise in that way. */
    public record EffectJson(
            ReasonCode reasonBefore,
            ReasonCode reasonAfter,
            Action actionBefore,
            Action actionAfter,
            boolean validityDiffers,
            long members) {

        static EffectJson of(Effect effect, long members) {
            return new EffectJson(
                    effect.reasonBefore(),
                    effect.reasonAfter(),
                    effect.actionBefore(),
                    effect.actionAfter(),
                    effect.validityDiffers(),
                    members);
        }
    }

    @GET
    @Path("insurers/{no}/policies")
    @Operation(summary = "交付方針の一覧", description = "これまでに定めたすべての方針。後に定めたものが先。")
    public List<EntryJson> list(@PathParam("no") String no) {
        OwnInsurer.require(no);
        return policies.all().stream().map(EntryJson::of).toList();
    }

    @POST
    @Path("insurers/{no}/policies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "交付方針を定める", description = "fromの日から。書かない項目はその日の方針のまま。seenには一覧の最も大きい番号を入れる。")
    public List<EntryJson> enter(@PathParam("no") String no, OrderJson order) {
        policies.enter(meant(no, order), order.seen());
        return list(no);
    }

    @POST
    @Path("insurers/{no}/policy-trials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "交付方針の影響を調べる", description = "全員を、今の方針とこの方針で判定して比べる。202とLocationを返す。何も定めない。")
    public Response tryOut(@PathParam("no") String no, OrderJson order, @Context UriInfo uri) {
        long id = trials.start(meant(no, order), order.seen());
        return Response.accepted(trial(id))
                .location(uri.getBaseUriBuilder().path("policy-trials/{id}").build(id))
                .build();
    }

    @GET
    @Path("policy-trials/{id}")
    @Operation(summary = "交付方針の影響")
    public TrialJson trial(@PathParam("id") long id) {
        return TrialJson.of(trials.view(id));
    }

    @POST
    @Path("policy-trials/{id}/cancel")
    @Operation(summary = "影響を調べるのを中止する")
    public TrialJson cancel(@PathParam("id") long id) {
        trials.cancel(id);
        return trial(id);
    }

    @POST
    @Path("policy-trials/{id}/resume")
    @Operation(summary = "止まった処理を続きから再開する")
    public TrialJson resume(@PathParam("id") long id) {
        trials.resume(id);
        return trial(id);
    }

    @POST
    @Path("policy-trials/{id}/adopt")
    @Operation(summary = "影響を調べた方針を定める", description = "くり返しても1回しか定めない。調べた後にほかの方針が定められていれば409。")
    public TrialJson adopt(@PathParam("id") long id) {
        trials.adopt(id);
        return trial(id);
    }

    private DocumentPolicy meant(String no, OrderJson order) {
        OwnInsurer.require(no);
        if (order == null || order.policy() == null || order.policy().from() == null) {
            throw Rejected.because("POL-001", "from");
        }
        if (order.seen() == null) {
            throw Rejected.because("POL-014", "seen");
        }
        return order.policy().onTopOf(policies.draft(order.policy().from()).policy());
    }
}
