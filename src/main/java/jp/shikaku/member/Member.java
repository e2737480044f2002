package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.shikaku.history.Known;
import jp.shikaku.history.Source;

/**
 * 加入者. A person with a 記号・番号・枝番 at one insurer. Comes with the first register row, is corrected by later ones,
 * is never deleted.
 */
@Entity
@Table(name = "member")
public class Member extends Known<MemberDetails> {

    private String symbol;

    private String number;

    private String branch;

    /** Sorts as the roll does; one index gives look-up and paging. */
    @Column(name = "roll_key")
    private String rollKey;

    @Embedded
    private MemberDetails details;

    protected Member() {}

    Member(InsuredId insuredId, MemberDetails details, Source source) {
        super(source);
        this.symbol = insuredId.symbol();
        this.number = insuredId.number();
        this.branch = insuredId.branch();
        this.rollKey = insuredId.rollKey();
        this.details = details;
    }

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }

    public String rollKey() {
        return rollKey;
    }

    public MemberDetails details() {
        return details;
    }

    @Override
    public Long memberId() {
        return id();
    }

    @Override
    public MemberDetails statement() {
        return details;
    }

    @Override
    protected void take(MemberDetails statement) {
        details = statement;
    }
}
