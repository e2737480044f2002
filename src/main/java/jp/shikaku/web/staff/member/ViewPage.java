package jp.shikaku.web.staff.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.IssuanceService;
import jp.shikaku.eligibility.Correction;
import jp.shikaku.eligibility.CorrectionService;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import jp.shikaku.web.LazyRows;
import jp.shikaku.web.staff.Whose;
import org.omnifaces.util.Faces;

/** 加入者の詳細: one member, as of any day and as known on any. */
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
    CorrectionService corrections;

    @Inject
    Whose whose;

    @Inject
    SeenFrom seen;

    private final LazyRows<Correction> history =
            new LazyRows<>((first, max) -> corrections.corrections(whose.insuredId(), seen.knownBy(), first, max));
    private MemberView member;
    private DecisionView decision;

    public void load() {
        getMember();
        decision = decisionFrom(seen);
    }

    /** いつの状態を、いつ分かっていたことで. */
    public void look() {
        SeenFrom next = seen.wanted();
        decisionFrom(next);
        InsuredId insuredId = whose.insuredId();
        Faces.redirect(
                "staff/member/view.xhtml?symbol=%s&number=%s&branch=%s&asOf=%s&knownOn=%s",
                insuredId.symbol(),
                insuredId.number(),
                insuredId.branch(),
                next.getDay(),
                next.getKnownOn() == null ? "" : next.getKnownOn());
    }

    /** 即日発行. */
    public void issueNow() {
        String issued = issuance.issueNow(whose.insuredId(), seen.getDay());
        Faces.redirect("staff/document/view.xhtml?number=%s", issued);
    }

    private DecisionView decisionFrom(SeenFrom from) {
        return issuance.decision(whose.insuredId(), from.getDay(), from.knownBy());
    }

    public MemberView getMember() {
        if (member == null) {
            member = members.view(whose.insuredId(), seen.knownBy());
        }
        return member;
    }

    /** Null on a day that cannot be decided for. */
    public DecisionView getDecision() {
        if (decision == null) {
            try {
                decision = decisionFrom(seen);
            } catch (Rejected told) {
                return null;
            }
        }
        return decision;
    }

    public List<DocumentRow> getDocuments() {
        return documents.ofMember(whose.insuredId(), seen.knownBy());
    }

    public LazyRows<Correction> getCorrections() {
        return history;
    }

    public int getAge() {
        return new BirthDate(getMember().details().birthDate()).ageOn(seen.getDay());
    }

    public SeenFrom getSeen() {
        return seen;
    }
}
