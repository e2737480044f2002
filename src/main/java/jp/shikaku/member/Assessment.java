package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.history.Known;
import jp.shikaku.history.Source;

/** 負担割合・適用区分の判定: what the insurer found for one member, from its 発効期日 on. Each 8/1 brings a new one. */
@Entity
@Table(name = "assessment")
public class Assessment extends Known<AssessmentDetails> {

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "from_day")
    private LocalDate from;

    @Embedded
    private AssessmentDetails details;

    protected Assessment() {}

    Assessment(Long memberId, LocalDate from, AssessmentDetails details, Source source) {
        super(source);
        this.memberId = memberId;
        this.from = from;
        this.details = details;
    }

    @Override
    public Long memberId() {
        return memberId;
    }

    public LocalDate from() {
        return from;
    }

    @Override
    public AssessmentDetails statement() {
        return details;
    }

    @Override
    protected void take(AssessmentDetails statement) {
        details = statement;
    }
}
