package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 加入者の内容. What the register says of a person apart from the number: the newest statement counts.
 *
 * @param kana full-width katakana, a full-width space between family and given name
 * @param postalCode 7 digits
 * @param copaymentRatio null = not given
 * @param residenceLimit 在留期限, last day of the permission to stay; null = none
 * @param specialCare 要配慮: an application was accepted before
 * @param selfInfoBlocked 自己情報提供不可
 */
@Embeddable
public record MemberDetails(
        String name,
        String kana,
        @Column(name = "birth_date") LocalDate birthDate,
        @Enumerated(EnumType.STRING) Sex sex,
        @Column(name = "postal_code") String postalCode,
        String address,
        @Enumerated(EnumType.STRING) Relation relation,

        @Enumerated(EnumType.STRING) @Column(name = "copayment_ratio")
        CopaymentRatio copaymentRatio,

        @Column(name = "residence_limit") LocalDate residenceLimit,
        @Column(name = "special_care") boolean specialCare,
        @Column(name = "self_info_blocked") boolean selfInfoBlocked) {

    /** The same person under another writing of the name. */
    public MemberDetails named(String otherName) {
        return new MemberDetails(
                otherName,
                kana,
                birthDate,
                sex,
                postalCode,
                address,
                relation,
                copaymentRatio,
                residenceLimit,
                specialCare,
                selfInfoBlocked);
    }

    /** The same person at another address. */
    public MemberDetails livingAt(String otherPostalCode, String otherAddress) {
        return new MemberDetails(
                name,
                kana,
                birthDate,
                sex,
                otherPostalCode,
                otherAddress,
                relation,
                copaymentRatio,
                residenceLimit,
                specialCare,
                selfInfoBlocked);
    }

    /** Whether the other cannot be the same person: both the reading of the name and the birth date differ. */
    boolean isSomebodyElseThan(MemberDetails other) {
        return !kana.equals(other.kana) && !birthDate.equals(other.birthDate);
    }
}
