package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.Period;

/** 資格. One period of belonging to the insurer: [取得日, 喪失日). Periods of one member never overlap. */
@Entity
@Table(name = "coverage")
public class Coverage extends InsurerOwned {

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "from_day")
    private LocalDate acquiredOn;

    @Embedded
    private CoverageDetails details;

    @Column(name = "import_id")
    private Long importId;

    protected Coverage() {}

    Coverage(Long memberId, LocalDate acquiredOn, CoverageDetails details, long importId) {
        this.memberId = memberId;
        this.acquiredOn = acquiredOn;
        this.details = details;
        this.importId = importId;
    }

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

    /** Takes over what the register now says; true if that is something new. */
    boolean correct(CoverageDetails said, long importId) {
        if (said.equals(details)) {
            return false;
        }
        details = said;
        this.importId = importId;
        return true;
    }
}
