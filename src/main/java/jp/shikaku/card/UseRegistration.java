package jp.shikaku.card;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 健康保険証利用登録.
 *
 * @param on 利用登録日; null = not given
 * @param channel 登録経路; null = not given
 */
public record UseRegistration(RegistrationState state, LocalDate on, Channel channel) {

    /** Never registered. */
    public static final UseRegistration NONE = new UseRegistration(RegistrationState.NONE, null, null);

    public UseRegistration {
        Objects.requireNonNull(state, "state");
    }

    public boolean registeredBy(LocalDate day) {
        return state == RegistrationState.REGISTERED && (on == null || !on.isAfter(day));
    }
}
