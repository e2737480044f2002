package jp.shikaku.member;

import java.time.LocalDate;
import jp.shikaku.common.Period;

/** 加入者名簿の1行: a person and one period of coverage. */
public record MemberEntry(InsuredId insuredId, MemberDetails details, LocalDate acquiredOn, CoverageDetails coverage) {

    /** [取得日, 喪失日). */
    Period period() {
        return new Period(acquiredOn, coverage.lostOn());
    }
}
