package jp.shikaku.web.staff.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.IssuanceService;
import jp.shikaku.history.KnownBy;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 加入者の詳細: one member, with the decision as of any day. */
@Named("staffMemberViewPage")
@RequestScoped
public class ViewPage {

    @Inject
    MemberService members;

    @Inject
    IssuanceService issuance;

    @Inject
    DocumentService documents;

    @Inject
    Clock clock;

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
    @Param(globalMessage = true)
    LocalDate asOf;

    private LocalDate wantedDay;
    private MemberView member;
    private DecisionView decision;

    public void load() {
        getMember();
        decision = issuance.decision(insuredId(), day(), KnownBy.NOW);
    }

    public void decide() {
        issuance.decision(insuredId(), wantedDay, KnownBy.NOW);
        Faces.redirect(
                "staff/member/view.xhtml?symbol=%s&number=%s&branch=%s&asOf=%s",
                insuredId().symbol(), insuredId().number(), insuredId().branch(), wantedDay);
    }

    /** 即日発行. */
    public void issueNow() {
        String issued = issuance.issueNow(insuredId(), day());
        Faces.redirect("staff/document/view.xhtml?number=%s", issued);
    }

    /** An address that can be nobody's is one that does not exist. */
    private InsuredId insuredId() {
        try {
            return new InsuredId(symbol, number, branch);
        } catch (Rejected malformed) {
            throw new NotFound(malformed.problems().get(0));
        }
    }

    public MemberView getMember() {
        if (member == null) {
            member = members.view(insuredId(), KnownBy.NOW);
        }
        return member;
    }

    /** Null on a day that cannot be decided for. */
    public DecisionView getDecision() {
        if (decision == null) {
            try {
                decision = issuance.decision(insuredId(), day(), KnownBy.NOW);
            } catch (Rejected told) {
                return null;
            }
        }
        return decision;
    }

    public List<DocumentRow> getDocuments() {
        return documents.ofMember(insuredId(), KnownBy.NOW);
    }

    public int getAge() {
        return new BirthDate(getMember().details().birthDate()).ageOn(day());
    }

    /** The day this page is about. */
    private LocalDate day() {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    public LocalDate getWantedDay() {
        return day();
    }

    public void setWantedDay(LocalDate wantedDay) {
        this.wantedDay = wantedDay;
    }
}
