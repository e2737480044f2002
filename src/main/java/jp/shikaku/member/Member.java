package jp.shikaku.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;

/**
 * 加入者. A person with a 記号・番号・枝番 at one insurer. Comes with the first register row, is corrected by later ones,
 * is never deleted.
 */
@Entity
@Table(name = "member")
public class Member extends InsurerOwned {

    private String symbol;

    private String number;

    private String branch;

    /** Sorts as the roll does; one index gives look-up and paging. */
    @Column(name = "roll_key")
    private String rollKey;

    @Embedded
    private MemberDetails details;

    @Column(name = "graduation_day")
    private LocalDate graduationDay;

    @Column(name = "handbook_until")
    private LocalDate handbookUntil;

    @Column(name = "import_id")
    private Long importId;

    protected Member() {}

    Member(InsuredId insuredId, MemberDetails details, long importId) {
        this.symbol = insuredId.symbol();
        this.number = insuredId.number();
        this.branch = insuredId.branch();
        this.rollKey = insuredId.rollKey();
        this.details = details;
        this.importId = importId;
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

    /** マル学: the day of graduation, null = not a student living elsewhere. */
    public LocalDate graduationDay() {
        return graduationDay;
    }

    /** 障害認定: last day of the handbook, null = none. */
    public LocalDate handbookUntil() {
        return handbookUntil;
    }

    /** Takes over what the register now says; true if that is something new. */
    boolean correct(MemberDetails said, long importId) {
        if (said.equals(details)) {
            return false;
        }
        details = said;
        this.importId = importId;
        return true;
    }
}
