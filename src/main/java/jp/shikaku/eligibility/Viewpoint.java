package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.PolicyHistory;

/**
 * 判定の視点: from where a decision is made.
 *
 * @param policies 交付方針: of the insurer, or what they would be
 * @param on 判定日: the day it is about
 * @param horizon 見通し日: documents must be in hand by this day; not before {@code on}
 * @param knownBy 知識の時点: what was recorded later does not count
 */
public record Viewpoint(PolicyHistory policies, LocalDate on, LocalDate horizon, KnownBy knownBy) {

    public Viewpoint {
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(knownBy, "knownBy");
    }

    /** With the insurer's policies and horizon, and all else that was known then. */
    public static Viewpoint of(Insurer insurer, LocalDate on, KnownBy then) {
        PolicyHistory policies = insurer.policies().knownBy(then);
        return new Viewpoint(policies, on, policies.on(on).horizon(on), then);
    }

    /** Under these policies, with their horizon, and all that is known now. */
    public static Viewpoint of(PolicyHistory policies, LocalDate on) {
        return new Viewpoint(policies, on, policies.on(on).horizon(on), KnownBy.NOW);
    }

    public Viewpoint withHorizon(LocalDate other) {
        return new Viewpoint(policies, on, other, knownBy);
    }

    public DocumentPolicy policy() {
        return policies.on(on);
    }
}
