package jp.shikaku.card;

import java.time.LocalDate;
import java.util.Objects;

/**
 * カードの状態 of one member.
 *
 * @param asOf 基準日: the day whose evening the data show
 * @param certificate null = the card carries none, and so does not work as insurance card
 */
public record CardStatus(LocalDate asOf, CardState card, UserCertificate certificate, UseRegistration registration) {

    public CardStatus {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(registration, "registration");
    }
}
