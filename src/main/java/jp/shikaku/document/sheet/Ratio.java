package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.shikaku.member.CopaymentRatio;

/**
 * 一部負担金の割合 of those who are 70 and over.
 *
 * @param from 発効期日
 * @param until last day; null = until told otherwise
 */
public record Ratio(CopaymentRatio ratio, LocalDate from, LocalDate until) {

    public Ratio {
        requireNonNull(ratio, "ratio");
        requireNonNull(from, "from");
    }
}
