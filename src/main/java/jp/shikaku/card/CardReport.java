package jp.shikaku.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.history.Known;
import jp.shikaku.history.Source;

/** 利用登録状況の月次データ: how the card of one member stood on one 基準日, as the national system reported it. */
@Entity
@Table(name = "card_status")
public class CardReport extends Known<CardStatus> {

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private CardState card;

    @Column(name = "cert_serial")
    private String serial;

    @Column(name = "cert_expires_on")
    private LocalDate expiresOn;

    @Column(name = "cert_revoked_on")
    private LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    private RegistrationState registration;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    protected CardReport() {}

    CardReport(Long memberId, CardStatus status, Source source) {
        super(source);
        this.memberId = memberId;
        this.asOf = status.asOf();
        take(status);
    }

    @Override
    public Long memberId() {
        return memberId;
    }

    @Override
    public CardStatus statement() {
        UserCertificate certificate = expiresOn == null ? null : new UserCertificate(serial, expiresOn, revokedOn);
        return new CardStatus(asOf, card, certificate, new UseRegistration(registration, registeredOn, channel));
    }

    @Override
    protected void take(CardStatus status) {
        this.card = status.card();
        UserCertificate certificate = status.certificate();
        this.serial = certificate == null ? null : certificate.serial();
        this.expiresOn = certificate == null ? null : certificate.expiresOn();
        this.revokedOn = certificate == null ? null : certificate.revokedOn();
        this.registration = status.registration().state();
        this.registeredOn = status.registration().on();
        this.channel = status.registration().channel();
    }
}
