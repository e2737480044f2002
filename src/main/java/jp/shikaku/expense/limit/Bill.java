package jp.shikaku.expense.limit;

import java.util.Objects;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.SpecificDisease;

/**
 * 診療報酬明細: what one person's care at one institution cost in a month.
 *
 * <p>Refuses an own part above the cost, a pharmacy without its prescriber or with a stay, and a prescriber elsewhere.
 *
 * @param prescribedBy the institution that wrote a pharmacy's prescription; null for all others
 * @param disease null = none
 * @param cost 10割, in yen
 * @param ownPart what the patient bears of it
 */
public record Bill(
        Patient patient,
        String institution,
        Department department,
        String prescribedBy,
        boolean inpatient,
        SpecificDisease disease,
        Yen cost,
        Yen ownPart) {

    public Bill {
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(ownPart, "own part");
        requireId("institution", institution);
        if (ownPart.isMoreThan(cost)) {
            throw Rejected.because("EXP-020", "ownPart", ownPart.toString(), cost.toString());
        }
        if (department == Department.PHARMACY) {
            requireId("prescribedBy", prescribedBy);
            if (inpatient) {
                throw Rejected.because("EXP-021", "inpatient");
            }
        } else if (prescribedBy != null) {
            throw Rejected.because("EXP-022", "prescribedBy", prescribedBy);
        }
    }

    /** 一部負担金: the share of the cost, to 1円. */
    public static Yen share(Yen cost, CopaymentRatio ratio) {
        return cost.tenths(ratio.tenths());
    }

    /** Refuses nothing at all, and what may be an individual number: nobody is told apart by that. */
    static void requireId(String field, String id) {
        if (id == null || id.isBlank()) {
            throw Rejected.because("EXP-009", field);
        }
        if (IndividualNumberGuard.found(id)) {
            throw Rejected.because("EXP-019", field);
        }
    }
}
