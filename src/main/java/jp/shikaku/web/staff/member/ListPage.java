package jp.shikaku.web.staff.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.shikaku.common.Page;
import jp.shikaku.member.MemberQuery;
import jp.shikaku.member.MemberRow;
import jp.shikaku.member.MemberService;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 加入者を探す. */
@Named("staffMemberListPage")
@RequestScoped
public class ListPage {

    @Inject
    MemberService service;

    @Inject
    @Param
    String symbol;

    @Inject
    @Param
    String number;

    @Inject
    @Param
    String branch;

    @Inject
    @Param
    String name;

    @Inject
    @Param(globalMessage = true)
    LocalDate birthDate;

    private final LazyRows<MemberRow> members = new LazyRows<>((first, max) -> service.search(query(), first, max));

    /** A number that only one member has leads straight there. */
    public void load() {
        if (number == null || number.isBlank()) {
            return;
        }
        Page<MemberRow> found = service.search(query(), 0, 2);
        if (found.total() == 1) {
            MemberRow only = found.rows().get(0);
            Faces.redirect(
                    "staff/member/view.xhtml?symbol=%s&number=%s&branch=%s",
                    only.symbol(), only.number(), only.branch());
        }
    }

    public void search() {
        Faces.redirect(
                "staff/member/list.xhtml?symbol=%s&number=%s&branch=%s&name=%s&birthDate=%s",
                orEmpty(symbol), orEmpty(number), orEmpty(branch), orEmpty(name), orEmpty(birthDate));
    }

    private MemberQuery query() {
        return new MemberQuery(symbol, number, branch, name, birthDate);
    }

    private static Object orEmpty(Object value) {
        return value == null ? "" : value;
    }

    public LazyRows<MemberRow> getMembers() {
        return members;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
