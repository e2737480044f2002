package jp.shikaku.expense;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.Milestones;

/**
 * 負担割合の材料: everything the share depends on.
 *
 * <p>Refuses a day before the birth, 障害認定 below 65, and an income that must be known on that day but is not.
 *
 * @param latterStage covered by 後期高齢者医療 before 75, by 障害認定; from 75 on everybody is
 * @param specialTreatment 特別療養: the household owes its 国保 premiums for long
 * @param assessments of income, any number; the newest that holds on the day is gone by
 */
public record RatioFacts(
        LocalDate on, BirthDate birth, boolean latterStage, boolean specialTreatment, List<Assessment> assessments) {

    public RatioFacts {
        Objects.requireNonNull(on, "day");
        Objects.requireNonNull(birth, "birth date");
        assessments = List.copyOf(assessments);
        if (birth.value().isAfter(on)) {
            throw Rejected.because("EXP-031", "birthDate", birth.value().toString(), on.toString());
        }
        if (latterStage && on.isBefore(Milestones.disabilityCertificationFrom(birth))) {
            throw Rejected.because("EXP-034", "latterStage", birth.value().toString(), on.toString());
        }
    }

    enum Stage {
        BEFORE_SCHOOL,
        UNDER_70,
        FROM_70,
        LATTER_STAGE
    }

    Stage stage() {
        if (latterStage || !on.isBefore(Milestones.latterStageFrom(birth))) {
            return Stage.LATTER_STAGE;
        }
        if (on.isAfter(Milestones.lastDayUnder70(birth))) {
            return Stage.FROM_70;
        }
        return on.isAfter(Milestones.lastDayBeforeSchool(birth)) ? Stage.UNDER_70 : Stage.BEFORE_SCHOOL;
    }

    /** 10割 is never asked of those up to the first 3/31 after their 18th birthday. */
    boolean paysInFull() {
        return specialTreatment && SpecialTreatment.concerns(birth, on);
    }

    boolean active() {
        return inForce().map(Assessment::active).orElseThrow(this::unknown);
    }

    LatterStageIncome income() {
        return inForce().map(Assessment::income).orElseThrow(this::unknown);
    }

    private Optional<Assessment> inForce() {
        return assessments.stream()
                .filter(assessment -> assessment.holdsOn(on))
                .max(Comparator.comparing(Assessment::from));
    }

    private Rejected unknown() {
        return Rejected.because("EXP-032", "assessments", birth.value().toString(), on.toString());
    }
}
