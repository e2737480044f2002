package jp.shikaku.insurer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import jp.shikaku.common.Period;

/** A {@link DocumentPolicy} as it is stored. */
@Entity
@Table(name = "document_policy")
@IdClass(DatedPolicy.Key.class)
class DatedPolicy {

    record Key(String insurer, LocalDate fromDay) implements Serializable {}

    @Id
    private String insurer;

    @Id
    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "issue_to_all")
    private boolean issueToAll;

    @Column(name = "end_kind")
    private String endKind;

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

    @Column(name = "sex_on_back")
    private boolean sexOnBack;

    @Column(name = "horizon_months")
    private int horizonMonths;

    protected DatedPolicy() {}

    DatedPolicy(String insurer, DocumentPolicy policy) {
        this.insurer = insurer;
        this.fromDay = policy.period().from();
        this.untilDay = policy.period().until();
        this.issueToAll = policy.issueToAll();
        if (policy.end() instanceof PolicyEnd.Years years) {
            endKind = "YEARS";
            endValue = Integer.toString(years.years());
        } else if (policy.end() instanceof PolicyEnd.FixedDate fixed) {
            endKind = "FIXED";
            endValue = fixed.day().toString();
        } else if (policy.end() instanceof PolicyEnd.CycleDay cycle) {
            endKind = "CYCLE";
            endValue = cycle.day().toString();
        }
        this.ratioReassessed = policy.ratioReassessedEachAugust();
        this.residenceLimitNextDay = policy.validOnResidenceLimitNextDay();
        this.petitionMonths = policy.petitionMonths();
        this.latterStageAge = policy.latterStageAge();
        this.sexOnBack = policy.sexOnBack();
        this.horizonMonths = policy.horizonMonths();
    }

    DocumentPolicy policy() {
        PolicyEnd end = switch (endKind) {
            case "YEARS" -> new PolicyEnd.Years(Integer.parseInt(endValue));
            case "FIXED" -> new PolicyEnd.FixedDate(LocalDate.parse(endValue));
            default -> new PolicyEnd.CycleDay(MonthDay.parse(endValue));
        };
        return new DocumentPolicy(
                new Period(fromDay, untilDay),
                issueToAll,
                end,
                ratioReassessed,
                residenceLimitNextDay,
                petitionMonths,
                latterStageAge,
                sexOnBack,
                horizonMonths);
    }
}
