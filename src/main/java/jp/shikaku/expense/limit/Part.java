package jp.shikaku.expense.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Yen;
import jp.shikaku.member.SpecificDisease;

/**
 * 自己負担 that is reckoned as one: a person's at one institution, 医科 or 歯科, in or out, in a month.
 *
 * @param borne what is left to bear after the steps so far
 * @param counts whether it goes into the household's sum
 */
record Part(Patient patient, boolean inpatient, SpecificDisease disease, Yen cost, Yen borne, boolean counts) {

    private record Key(
            Patient patient, String institution, Department department, boolean inpatient, SpecificDisease disease) {}

    /** The bills joined; a pharmacy's with its prescriber's. */
    static List<Part> of(List<Bill> bills) {
        Map<Key, List<Bill>> joined = new LinkedHashMap<>();
        for (Bill bill : bills) {
            joined.computeIfAbsent(key(bill, bills), key -> new ArrayList<>()).add(bill);
        }
        return joined.entrySet().stream()
                .map(entry -> new Part(
                        entry.getKey().patient(),
                        entry.getKey().inpatient(),
                        entry.getKey().disease(),
                        Yen.sum(entry.getValue().stream().map(Bill::cost)),
                        Yen.sum(entry.getValue().stream().map(Bill::ownPart)),
                        true))
                .toList();
    }

    private static Key key(Bill bill, List<Bill> bills) {
        boolean pharmacy = bill.department() == Department.PHARMACY;
        return new Key(
                bill.patient(),
                pharmacy ? bill.prescribedBy() : bill.institution(),
                pharmacy ? departmentOf(bill, bills) : bill.department(),
                bill.inpatient(),
                bill.disease());
    }

    /** 医科 or 歯科 of the prescriber; PHARMACY where it sent no bill. Refuses a prescriber with both. */
    private static Department departmentOf(Bill pharmacy, List<Bill> bills) {
        Set<Department> found = bills.stream()
                .filter(bill -> bill.patient().equals(pharmacy.patient()))
                .filter(bill -> bill.department() != Department.PHARMACY && !bill.inpatient())
                .filter(bill -> bill.institution().equals(pharmacy.prescribedBy()))
                .map(Bill::department)
                .collect(Collectors.toSet());
        if (found.size() > 1) {
            throw Rejected.because("EXP-023", "prescribedBy", pharmacy.prescribedBy());
        }
        return found.isEmpty() ? Department.PHARMACY : found.iterator().next();
    }

    Part less(Yen refund) {
        return new Part(patient, inpatient, disease, cost, borne.minus(refund), counts);
    }

    Part left() {
        return new Part(patient, inpatient, disease, cost, borne, false);
    }
}
