package jp.shikaku.batch.imports.csv;

import java.time.LocalDate;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.Channel;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.member.InsuredId;

/**
 * 利用登録状況の行: one member's card as the national data show it. The officer cannot mend these data, so a combination that looks
 * odd is taken over as it is; the rules decide on any.
 */
public record CardStatusRow(long line, InsuredId id, CardStatus status) {

    static CardStatusRow of(Cells cells) {
        LocalDate asOf = cells.at("基準日").required().date();
        InsuredId id = cells.insuredId();
        CardState card = cells.at("カード").required().value(CardState::of);
        UserCertificate certificate = certificate(cells);
        RegistrationState state = cells.at("利用登録").required().value(RegistrationState::of);
        LocalDate registeredOn = cells.at("利用登録日").date();
        Channel channel = cells.at("登録経路").value(Channel::of);
        if (!cells.good()) {
            return null;
        }
        UseRegistration registration = new UseRegistration(state, registeredOn, channel);
        return new CardStatusRow(cells.line(), id, new CardStatus(asOf, card, certificate, registration));
    }

    /** Without 有効期限 there is no certificate, whatever else is given. */
    private static UserCertificate certificate(Cells cells) {
        String serial = cells.at(Layout.CERTIFICATE_SERIAL).serial();
        LocalDate expiresOn = cells.at("証明書有効期限").date();
        LocalDate revokedOn = cells.at("証明書失効日").date();
        return expiresOn == null ? null : new UserCertificate(serial, expiresOn, revokedOn);
    }
}
