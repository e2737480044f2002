package jp.shikaku.web.staff.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import jp.shikaku.common.Rejected;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.LatterStageTerms;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;
import jp.shikaku.insurer.PolicyEnd;

/** A policy as it is filled in. */
public class PolicyForm {

    /** 有効期限の定め方; wording {@code staff_policy_edit.end_<name>}. */
    public enum EndKind {
        YEARS,
        FIXED_DAY,
        CYCLE_DAY
    }

    private int seen;
    private boolean exOfficio;
    private boolean issueToAll;
    private EndKind endKind;
    private Integer years;
    private LocalDate fixedDay;
    private MonthDay cycleDay;
    private boolean ratioReassessed;
    private boolean residenceLimitNextDay;
    private Integer petitionMonths;
    private Integer latterStageAge;
    private MonthDay referenceDay;
    private HolderTest holder;
    private boolean sexOnBack;
    private Integer horizonMonths;

    /** Filled in as the policy has it. */
    PolicyForm(DocumentPolicy policy, int seen) {
        this.seen = seen;
        exOfficio = policy.exOfficio();
        issueToAll = policy.issueToAll();
        if (policy.end() instanceof PolicyEnd.Years end) {
            endKind = EndKind.YEARS;
            years = end.years();
        } else if (policy.end() instanceof PolicyEnd.FixedDate end) {
            endKind = EndKind.FIXED_DAY;
            fixedDay = end.day();
        } else if (policy.end() instanceof PolicyEnd.CycleDay end) {
            endKind = EndKind.CYCLE_DAY;
            cycleDay = end.day();
        }
        ratioReassessed = policy.ratioReassessedEachAugust();
        residenceLimitNextDay = policy.validOnResidenceLimitNextDay();
        petitionMonths = policy.petitionMonths();
        latterStageAge = policy.latterStage().age();
        referenceDay = policy.latterStage().referenceDay();
        holder = policy.latterStage().holder();
        sexOnBack = policy.sexOnBack();
        horizonMonths = policy.horizonMonths();
    }

    DocumentPolicy policy(LocalDate from) {
        return new DocumentPolicy(
                from,
                issueToAll,
                exOfficio,
                end(),
                ratioReassessed,
                residenceLimitNextDay,
                petitionMonths,
                new LatterStageTerms(latterStageAge, referenceDay, holder),
                sexOnBack,
                horizonMonths);
    }

    private PolicyEnd end() {
        return switch (endKind) {
            case YEARS -> new PolicyEnd.Years(given(years, "years"));
            case FIXED_DAY -> new PolicyEnd.FixedDate(given(fixedDay, "fixedDay"));
            case CYCLE_DAY -> new PolicyEnd.CycleDay(given(cycleDay, "cycleDay"));
        };
    }

    private static <T> T given(T value, String field) {
        if (value == null) {
            throw Rejected.because("POL-009", field);
        }
        return value;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public boolean isExOfficio() {
        return exOfficio;
    }

    public void setExOfficio(boolean exOfficio) {
        this.exOfficio = exOfficio;
    }

    public boolean isIssueToAll() {
        return issueToAll;
    }

    public void setIssueToAll(boolean issueToAll) {
        this.issueToAll = issueToAll;
    }

    public EndKind getEndKind() {
        return endKind;
    }

    public void setEndKind(EndKind endKind) {
        this.endKind = endKind;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public LocalDate getFixedDay() {
        return fixedDay;
    }

    public void setFixedDay(LocalDate fixedDay) {
        this.fixedDay = fixedDay;
    }

    public MonthDay getCycleDay() {
        return cycleDay;
    }

    public void setCycleDay(MonthDay cycleDay) {
        this.cycleDay = cycleDay;
    }

    public boolean isRatioReassessed() {
        return ratioReassessed;
    }

    public void setRatioReassessed(boolean ratioReassessed) {
        this.ratioReassessed = ratioReassessed;
    }

    public boolean isResidenceLimitNextDay() {
        return residenceLimitNextDay;
    }

    public void setResidenceLimitNextDay(boolean residenceLimitNextDay) {
        this.residenceLimitNextDay = residenceLimitNextDay;
    }

    public Integer getPetitionMonths() {
        return petitionMonths;
    }

    public void setPetitionMonths(Integer petitionMonths) {
        this.petitionMonths = petitionMonths;
    }

    public Integer getLatterStageAge() {
        return latterStageAge;
    }

    public void setLatterStageAge(Integer latterStageAge) {
        this.latterStageAge = latterStageAge;
    }

    public MonthDay getReferenceDay() {
        return referenceDay;
    }

    public void setReferenceDay(MonthDay referenceDay) {
        this.referenceDay = referenceDay;
    }

    public HolderTest getHolder() {
        return holder;
    }

    public void setHolder(HolderTest holder) {
        this.holder = holder;
    }

    public boolean isSexOnBack() {
        return sexOnBack;
    }

    public void setSexOnBack(boolean sexOnBack) {
        this.sexOnBack = sexOnBack;
    }

    public Integer getHorizonMonths() {
        return horizonMonths;
    }

    public void setHorizonMonths(Integer horizonMonths) {
        this.horizonMonths = horizonMonths;
    }
}
