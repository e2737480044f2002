package jp.shikaku.insurer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;

/** A {@link DocumentPolicy} as it is stored, wherever one is. */
@Embeddable
public class StoredPolicy {

    private enum EndKind {
        YEARS,
        FIXED,
        CYCLE
    }

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "issue_to_all")
    private boolean issueToAll;

    @Column(name = "ex_officio")
    private boolean exOfficio;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private EndKind endKind;

    @Column(name = "end_value")
    private String endValue;

    @Column(name = "ratio_reassessed")
    private boolean ratioReassessed;

    @Column(name = "residence_limit_next_day")
    private boolean residenceLimitNextDay;

    @Column(name = "petition_months")
    private Integer petitionMonths;

    @Column(name = "latter_stage_age")
    private int latterStageAge;

    @Column(name = "latter_stage_reference")
    private String latterStageReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "latter_stage_holder")
    private HolderTest latterStageHolder;

    @Column(name = "sex_on_back")
    private boolean sexOnBack;

    @Column(name = "horizon_months")
    private int horizonMonths;

    protected StoredPolicy() {}

    public StoredPolicy(DocumentPolicy policy) {
        this.fromDay = policy.from();
        this.issueToAll = policy.issueToAll();
        this.exOfficio = policy.exOfficio();
        if (policy.end() instanceof PolicyEnd.Years years) {
            endKind = EndKind.YEARS;
            endValue = Integer.toString(years.years());
        } else if (policy.end() instanceof PolicyEnd.FixedDate fixed) {
            endKind = EndKind.FIXED;
            endValue = fixed.day().toString();
        } else if (policy.end() instanceof PolicyEnd.CycleDay cycle) {
            endKind = EndKind.CYCLE;
            endValue = cycle.day().toString();
        }
        this.ratioReassessed = policy.ratioReassessedEachAugust();
        this.residenceLimitNextDay = policy.validOnResidenceLimitNextDay();
        this.petitionMonths = policy.petitionMonths();
        this.latterStageAge = policy.latterStage().age();
        this.latterStageReference = policy.latterStage().referenceDay().toString();
        this.latterStageHolder = policy.latterStage().holder();
        this.sexOnBack = policy.sexOnBack();
        this.horizonMonths = policy.horizonMonths();
    }

    public DocumentPolicy policy() {
        PolicyEnd end = switch (endKind) {
            case YEARS -> new PolicyEnd.Years(Integer.parseInt(endValue));
            case FIXED -> new PolicyEnd.FixedDate(LocalDate.parse(endValue));
            case CYCLE -> new PolicyEnd.CycleDay(MonthDay.parse(endValue));
        };
        return new DocumentPolicy(
                fromDay,
                issueToAll,
                exOfficio,
                end,
                ratioReassessed,
                residenceLimitNextDay,
                petitionMonths,
                new LatterStageTerms(latterStageAge, MonthDay.parse(latterStageReference), latterStageHolder),
                sexOnBack,
                horizonMonths);
    }
}
