package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.shikaku.history.Known;
import jp.shikaku.history.Source;

/** 個別事項 of one member; there is none as long as nothing was ever entered. */
@Entity
@Table(name = "particulars")
public class MemberParticulars extends Known<Particulars> {

    @Column(name = "member_id")
    private Long memberId;

    @Embedded
    private Particulars details;

    protected MemberParticulars() {}

    MemberParticulars(Long memberId, Particulars details, Source source) {
        super(source);
        this.memberId = memberId;
        this.details = details;
    }

    @Override
    public Long memberId() {
        return memberId;
    }

    @Override
    public Particulars statement() {
        return details;
    }

    @Override
    protected void take(Particulars statement) {
        details = statement;
    }
}
