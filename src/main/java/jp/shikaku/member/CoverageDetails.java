package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 資格の内容. What the register says of one period of coverage apart from its start.
 *
 * @param lostOn 資格喪失年月日: not covered on this day any more; null = running
 * @param employerCode 事業所番号, empty = none
 * @param voluntary 任意継続
 */
@Embeddable
public record CoverageDetails(
        @Column(name = "until_day") LocalDate lostOn,

        @Enumerated(EnumType.STRING) @Column(name = "loss_reason")
        LossReason lossReason,

        @Column(name = "employer_code") String employerCode,
        boolean voluntary) {}
