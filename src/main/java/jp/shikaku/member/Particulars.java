package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import jp.shikaku.common.Period;
import jp.shikaku.common.Rejected;

/**
 * 個別事項: what no register says of a member and an officer enters. All null = nothing particular.
 *
 * <p>Refuses an end of 特別療養 that is not after its beginning, and one without a beginning (MEM-010).
 *
 * @param graduationDay マル学: graduation of a student living elsewhere
 * @param handbookUntil 障害認定: last day of a dated handbook
 * @param specialPaymentFrom 特別療養: from this day the whole cost is paid at the window (国保, long arrears)
 * @param specialPaymentUntil first day on which that no longer holds
 * @param longStayFrom 長期入院該当年月日, to be printed
 * @param specificDisease 特定疾病区分, to be printed
 * @param printLimitClass 限度額適用区分 is printed as well
 */
@Embeddable
public record Particulars(
        @Column(name = "graduation_day") LocalDate graduationDay,
        @Column(name = "handbook_until") LocalDate handbookUntil,
        @Column(name = "special_payment_from") LocalDate specialPaymentFrom,
        @Column(name = "special_payment_until") LocalDate specialPaymentUntil,
        @Column(name = "long_stay_from") LocalDate longStayFrom,

        @Enumerated(EnumType.STRING) @Column(name = "specific_disease")
        SpecificDisease specificDisease,

        @Column(name = "print_limit_class") boolean printLimitClass) {

    public static final Particulars NONE = new Particulars(null, null, null, null, null, null, false);

    public Particulars {
        boolean endWithoutBeginning = specialPaymentFrom == null && specialPaymentUntil != null;
        if (endWithoutBeginning || specialPaymentUntil != null && !specialPaymentUntil.isAfter(specialPaymentFrom)) {
            throw Rejected.because(
                    "MEM-010",
                    "specialPaymentUntil",
                    String.valueOf(specialPaymentFrom),
                    specialPaymentUntil.toString());
        }
    }

    /** 該当なし. */
    public boolean nothing() {
        return equals(NONE);
    }

    /** 特別療養の期間; null = none. */
    public Period specialPayment() {
        return specialPaymentFrom == null ? null : new Period(specialPaymentFrom, specialPaymentUntil);
    }
}
