package jp.shikaku.web.staff.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.shikaku.common.Conflict;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.InsurerService;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import jp.shikaku.member.Particulars;
import jp.shikaku.member.ParticularsService;
import jp.shikaku.member.ParticularsView;
import jp.shikaku.member.SpecificDisease;
import jp.shikaku.web.staff.Whose;
import org.omnifaces.util.Faces;

/** 個別事項 of one member, to enter. */
@Named("staffMemberParticularsPage")
@RequestScoped
public class ParticularsPage {

    @Inject
    MemberService members;

    @Inject
    ParticularsService service;

    @Inject
    InsurerService insurers;

    @Inject
    Whose whose;

    private final Input input = new Input();
    private MemberView member;
    private ParticularsView current;

    public void load() {
        input.take(getCurrent());
    }

    public void save() {
        try {
            service.enter(whose.insuredId(), input.particulars(), input.getSeen());
        } catch (Conflict changedMeanwhile) {
            // What is shown below is now what the next attempt rests on.
            current = null;
            input.setSeen(getCurrent().seen());
            throw changedMeanwhile;
        }
        InsuredId insuredId = whose.insuredId();
        Faces.redirect(
                "staff/member/view.xhtml?symbol=%s&number=%s&branch=%s#particulars",
                insuredId.symbol(), insuredId.number(), insuredId.branch());
    }

    public MemberView getMember() {
        if (member == null) {
            member = members.view(whose.insuredId(), KnownBy.NOW);
        }
        return member;
    }

    public ParticularsView getCurrent() {
        if (current == null) {
            current = service.view(whose.insuredId());
        }
        return current;
    }

    public boolean isNational() {
        return insurers.ownKind() == InsurerKind.NATIONAL;
    }

    public boolean isLatterStage() {
        return insurers.ownKind().latterStage();
    }

    public SpecificDisease[] getDiseases() {
        return SpecificDisease.values();
    }

    public Input getInput() {
        return input;
    }

    /** 入力. */
    public static final class Input {

        private LocalDate graduationDay;
        private LocalDate handbookUntil;
        private LocalDate specialPaymentFrom;
        private LocalDate specialPaymentUntil;
        private LocalDate longStayFrom;
        private SpecificDisease specificDisease;
        private boolean printLimitClass;
        private Long seen;

        void take(ParticularsView view) {
            Particulars now = view.particulars();
            graduationDay = now.graduationDay();
            handbookUntil = now.handbookUntil();
            specialPaymentFrom = now.specialPaymentFrom();
            specialPaymentUntil = now.specialPaymentUntil();
            longStayFrom = now.longStayFrom();
            specificDisease = now.specificDisease();
            printLimitClass = now.printLimitClass();
            seen = view.seen();
        }

        Particulars particulars() {
            return new Particulars(
                    graduationDay,
                    handbookUntil,
                    specialPaymentFrom,
                    specialPaymentUntil,
                    longStayFrom,
                    specificDisease,
                    printLimitClass);
        }

        public LocalDate getGraduationDay() {
            return graduationDay;
        }

        public void setGraduationDay(LocalDate graduationDay) {
            this.graduationDay = graduationDay;
        }

        public LocalDate getHandbookUntil() {
            return handbookUntil;
        }

        public void setHandbookUntil(LocalDate handbookUntil) {
            this.handbookUntil = handbookUntil;
        }

        public LocalDate getSpecialPaymentFrom() {
            return specialPaymentFrom;
        }

        public void setSpecialPaymentFrom(LocalDate specialPaymentFrom) {
            this.specialPaymentFrom = specialPaymentFrom;
        }

        public LocalDate getSpecialPaymentUntil() {
            return specialPaymentUntil;
        }

        public void setSpecialPaymentUntil(LocalDate specialPaymentUntil) {
            this.specialPaymentUntil = specialPaymentUntil;
        }

        public LocalDate getLongStayFrom() {
            return longStayFrom;
        }

        public void setLongStayFrom(LocalDate longStayFrom) {
            this.longStayFrom = longStayFrom;
        }

        public SpecificDisease getSpecificDisease() {
            return specificDisease;
        }

        public void setSpecificDisease(SpecificDisease specificDisease) {
            this.specificDisease = specificDisease;
        }

        public boolean isPrintLimitClass() {
            return printLimitClass;
        }

        public void setPrintLimitClass(boolean printLimitClass) {
            this.printLimitClass = printLimitClass;
        }

        public Long getSeen() {
            return seen;
        }

        public void setSeen(Long seen) {
            this.seen = seen;
        }
    }
}
