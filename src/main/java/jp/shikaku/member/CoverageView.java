package jp.shikaku.member;

import java.time.LocalDate;
import jp.shikaku.common.Period;

/** One period of coverage, to look at. */
public record CoverageView(LocalDate acquiredOn, CoverageDetails details) {

    /** [取得日, 喪失日). */
    public Period period() {
        return new Period(acquiredOn, details.lostOn());
    }
}
