package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 判定の内容.
 *
 * @param until first day on which it no longer holds; null = until the next one begins
 * @param ratio 一部負担割合; null = not assessed (under 70)
 * @param limitClass 適用区分; null = not known
 */
@Embeddable
public record AssessmentDetails(
        @Column(name = "until_day") LocalDate until,
        @Enumerated(EnumType.STRING) CopaymentRatio ratio,

        @Enumerated(EnumType.STRING) @Column(name = "limit_class")
        LimitClass limitClass) {}
