package jp.shikaku.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.document.validity.Issuance;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.MemberFacts;
import jp.shikaku.expense.SpecialTreatment;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.law.Milestones;
import jp.shikaku.member.Assessed;
import jp.shikaku.member.Assessments;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.Particulars;

/**
 * 給付の記載: what a document says of the money its holder pays, as it is on the day of issue.
 *
 * @param ratio 一部負担金の割合; null under 70, and where it is not known
 * @param onRequest 申出により記載する事項; null = none
 * @param specialTreatment 特別療養
 * @param assessed 判定済み: false where there are assessments, but none for that day says what has to be printed
 */
record Benefits(Ratio ratio, OnRequest onRequest, boolean specialTreatment, boolean assessed) {

    static Benefits of(MemberFacts facts, Validity validity) {
        Issuance issuance = validity.issuance();
        LocalDate day = issuance.issuedOn();
        boolean elderly = issuance.latterStage() || !issuance.issuedUnder70();
        boolean certificate = issuance.code().document() == DocumentKind.CERTIFICATE;
        Particulars particulars = facts.facts().particulars();
        Assessments assessments = facts.assessments();
        boolean ratioMissing = elderly && assessments.ratioMissingOn(day);
        boolean classMissing = certificate && particulars.printLimitClass() && assessments.limitClassMissingOn(day);
        return new Benefits(
                elderly ? ratio(facts, validity) : null,
                certificate ? onRequest(particulars, assessments.on(day).orElse(null)) : null,
                certificate && specialTreatment(facts, day),
                !ratioMissing && !classMissing);
    }

    private static Ratio ratio(MemberFacts facts, Validity validity) {
        Issuance issuance = validity.issuance();
        CopaymentRatio ratio = facts.assessments().ratioOn(issuance.issuedOn()).orElse(null);
        if (ratio == null) {
            return null;
        }
        LocalDate from = facts.assessments()
                .on(issuance.issuedOn())
                .map(assessed -> assessed.period().from())
                .orElseGet(() -> reckonedFrom(facts, issuance));
        boolean withPeriod = issuance.code().document() == DocumentKind.NOTICE;
        return new Ratio(ratio, from, withPeriod ? validity.lastDay() : null);
    }

    /** 発効期日 where no assessment says it: since the last 8/1 at the latest, when all are assessed anew. */
    private static LocalDate reckonedFrom(MemberFacts facts, Issuance issuance) {
        LocalDate firstAssessment = issuance.latterStage()
                ? LocalDate.MIN
                : Milestones.elderlyBenefitFrom(facts.facts().birth());
        LocalDate lastAssessment = PolicyEnd.CycleDay.END_OF_JULY
                .lastDay(issuance.issuedOn())
                .minusYears(1)
                .plusDays(1);
        return Stream.of(facts.coverage().acquiredOn(), firstAssessment, lastAssessment)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static OnRequest onRequest(Particulars asked, Assessed assessed) {
        LimitClass limitClass = asked.printLimitClass() && assessed != null ? assessed.limitClass() : null;
        OnRequest items = new OnRequest(
                limitClass == null ? null : limitClass.label(),
                limitClass == null ? null : assessed.period().from(),
                asked.longStayFrom(),
                asked.specificDisease() == null ? null : asked.specificDisease().label());
        return items.equals(OnRequest.NOTHING) ? null : items;
    }

    private static boolean specialTreatment(MemberFacts facts, LocalDate day) {
        Particulars particulars = facts.facts().particulars();
        return facts.facts().insurerKind() == InsurerKind.NATIONAL
                && particulars.specialPayment() != null
                && particulars.specialPayment().contains(day)
                && SpecialTreatment.concerns(facts.facts().birth(), day);
    }

    /** Tells whether any of it but 発効期日 changed; says as little as there is to say. */
    String fingerprint() {
        Stream<Object> items = Stream.of(ratio == null ? "" : ratio.ratio());
        if (onRequest != null) {
            items = Stream.concat(
                    items, Stream.of(onRequest.limitClass(), onRequest.longStayFrom(), onRequest.specificDisease()));
        }
        if (specialTreatment) {
            items = Stream.concat(items, Stream.of("特別療養"));
        }
        return items.map(Objects::toString).collect(Collectors.joining("\u001F"));
    }
}
