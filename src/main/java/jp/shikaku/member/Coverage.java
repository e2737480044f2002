package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.common.Period;
import jp.shikaku.history.Known;
import jp.shikaku.history.Source;

/** 資格. One period of belonging to the insurer: [取得日, 喪失日). Periods of one member never overlap. */
@Entity
@Table(name = "coverage")
public class Coverage extends Known<CoverageDetails> {

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "from_day")
    private LocalDate acquiredOn;

    @Embedded
    private CoverageDetails details;

    protected Coverage() {}

    Coverage(Long memberId, LocalDate acquiredOn, CoverageDetails details, Source source) {
        super(source);
        this.memberId = memberId;
        this.acquiredOn = acquiredOn;
        this.details = details;
    }

    @Override
    public Long memberId() {
        return memberId;
    }

    public LocalDate acquiredOn() {
        return acquiredOn;
    }

    public CoverageDetails details() {
        return details;
    }

    public Period period() {
        return new Period(acquiredOn, details.lostOn());
    }

    @Override
    public CoverageDetails statement() {
        return details;
    }

    @Override
    protected void take(CoverageDetails statement) {
        details = statement;
    }
}
