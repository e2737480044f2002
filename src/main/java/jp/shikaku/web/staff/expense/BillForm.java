package jp.shikaku.web.staff.expense;

import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.expense.limit.Bill;
import jp.shikaku.expense.limit.Department;
import jp.shikaku.expense.limit.Patient;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.SpecificDisease;
import jp.shikaku.web.Typed;

/** 明細の欄: one row of the form, its fields {@code bills[row].…}. */
final class BillForm {

    private final Typed typed;
    private final String prefix;

    BillForm(Typed typed, int row) {
        this.typed = typed;
        this.prefix = "bills[" + row + "].";
    }

    String prefix() {
        return prefix;
    }

    String person() {
        return typed.text(prefix + "person");
    }

    /** Whether this row says who the person is; a further row of the same person need not. */
    boolean saysWho() {
        return typed.has(prefix + "birthDate");
    }

    /** Null where that is not possible; then it is noted why. */
    Patient patient() {
        String id = typed.required(prefix + "person", text -> text);
        BirthDate birth = typed.required(prefix + "birthDate", text -> new BirthDate(Dates.parse(text)));
        LimitClass limitClass = typed.read(prefix + "limitClass", LimitClass::of);
        return id == null || birth == null
                ? null
                : new Patient(
                        id,
                        birth,
                        limitClass,
                        typed.has(prefix + "disabilityCertified"),
                        typed.has(prefix + "insuredTurned75"));
    }

    /** Null where that is not possible; then it is noted why. */
    Bill bill(Patient patient) {
        String institution = typed.required(prefix + "institution", text -> text);
        Department department = typed.choose(prefix + "department", Department.class);
        SpecificDisease disease = typed.choose(prefix + "specificDisease", SpecificDisease.class);
        Yen cost = typed.required(prefix + "cost", Yen::parse);
        CopaymentRatio ratio = typed.required(prefix + "ratio", CopaymentRatio::of);
        Yen ownPart = typed.read(prefix + "ownPart", Yen::parse);
        if (patient == null || !typed.isGood()) {
            return null;
        }
        try {
            return new Bill(
                    patient,
                    institution,
                    department,
                    typed.read(prefix + "prescribedBy", text -> text),
                    typed.has(prefix + "inpatient"),
                    disease,
                    cost,
                    ownPart == null ? Bill.share(cost, ratio) : ownPart);
        } catch (Rejected rejected) {
            rejected.problems().forEach(problem -> typed.note(prefix + problem.field(), problem));
            return null;
        }
    }
}
