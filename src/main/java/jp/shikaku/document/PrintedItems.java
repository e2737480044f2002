package jp.shikaku.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.document.validity.Issuance;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.MemberFacts;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.Relation;

/**
 * 印字事項: what a document says about its holder, apart from number and days. When one of them changes, the document
 * has to be replaced.
 *
 * @param kind the document due; nothing is printed for NONE
 * @param ratio null under 70
 */
record PrintedItems(DocumentKind kind, Issuer issuer, Holder holder, Ratio ratio) {

    static PrintedItems of(Insurer insurer, MemberFacts facts, Validity validity, String insuredPerson) {
        MemberDetails person = facts.details();
        boolean dependant = person.relation() == Relation.DEPENDANT;
        return new PrintedItems(
                validity.issuance().code().document(),
                new Issuer(insurer.number().value(), insurer.name(), insurer.address(), insurer.phone()),
                new Holder(
                        person.name(),
                        person.kana(),
                        person.birthDate(),
                        person.sex(),
                        validity.issuance().facts().policy().sexOnBack(),
                        facts.member().insuredId(),
                        facts.coverage().acquiredOn(),
                        person.relation(),
                        dependant ? insuredPerson : null),
                ratio(facts, validity));
    }

    /** 負担割合 of the 70s and over. In force since the last 8/1 at the latest, when all are assessed anew. */
    private static Ratio ratio(MemberFacts facts, Validity validity) {
        Issuance issuance = validity.issuance();
        CopaymentRatio ratio = facts.assessments().ratioOn(issuance.issuedOn()).orElse(null);
        if (ratio == null || !issuance.latterStage() && issuance.issuedUnder70()) {
            return null;
        }
        LocalDate firstAssessment = issuance.latterStage()
                ? LocalDate.MIN
                : issuance.lastDayUnder70().plusDays(1);
        LocalDate lastAssessment = PolicyEnd.CycleDay.END_OF_JULY
                .lastDay(issuance.issuedOn())
                .minusYears(1)
                .plusDays(1);
        LocalDate from = Stream.of(facts.coverage().acquiredOn(), firstAssessment, lastAssessment)
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean withPeriod = issuance.code().document() == DocumentKind.NOTICE;
        return new Ratio(ratio, from, withPeriod ? validity.lastDay() : null);
    }

    /** Tells whether any of it changed. A notice carries fewer items; the insurer's seat and telephone do not count. */
    String fingerprint() {
        Stream<Object> items = Stream.of(
                kind,
                issuer.number(),
                issuer.name(),
                holder.name(),
                holder.id(),
                holder.acquiredOn(),
                ratio == null ? "" : ratio.ratio());
        if (kind == DocumentKind.CERTIFICATE) {
            items = Stream.concat(
                    items,
                    Stream.of(
                            holder.kana(),
                            holder.birthDate(),
                            holder.sex(),
                            holder.relation(),
                            String.valueOf(holder.insuredPersonName())));
        }
        return sha256(items.map(Object::toString).collect(Collectors.joining("\u001F")));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
