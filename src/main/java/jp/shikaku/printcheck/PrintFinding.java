package jp.shikaku.printcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.document.pdf.Trouble;
import jp.shikaku.member.Member;

/** 印刷点検で見つかったこと: one text of one member that does not come out. Written once, never changed. */
@Entity
@Table(name = "print_finding")
class PrintFinding extends InsurerOwned {

    @Column(name = "check_id")
    private Long checkId;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "roll_key")
    private String rollKey;

    @Enumerated(EnumType.STRING)
    private PersonText item;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    /** As the register has it; "" = withheld, or nothing. */
    private String found;

    private String missing;

    private String mend;

    /** How many characters there is room for; null = that is not the trouble. */
    private Integer room;

    protected PrintFinding() {}

    PrintFinding(PrintCheck check, Member member, PersonText item, Trouble trouble, String found, Mend mend) {
        this.checkId = check.id();
        this.memberId = member.id();
        this.rollKey = member.rollKey();
        this.item = item;
        this.trouble = trouble;
        this.found = found;
        this.missing = mend.missing();
        this.mend = mend.text();
        this.room = mend.room();
    }
}
