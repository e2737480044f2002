package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;

/**
 * 判定の視点: from where a decision is made.
 *
 * @param on 判定日: the day it is about
 * @param horizon 見通し日: documents must be in hand by this day; not before {@code on}
 * @param knownBy 知識の時点: what was recorded later does not count
 */
public record Viewpoint(DocumentPolicy policy, LocalDate on, LocalDate horizon, KnownBy knownBy) {

    public Viewpoint {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(knownBy, "knownBy");
    }

    /** With the insurer's policy and horizon of that day, and all that is known now. */
    public static Viewpoint of(Insurer insurer, LocalDate on) {
        DocumentPolicy policy = insurer.policyOn(on);
        return new Viewpoint(policy, on, policy.horizon(on), KnownBy.NOW);
    }

    public Viewpoint withHorizon(LocalDate other) {
        return new Viewpoint(policy, on, other, knownBy);
    }

    public Viewpoint knownBy(KnownBy then) {
        return new Viewpoint(policy, on, horizon, then);
    }
}
