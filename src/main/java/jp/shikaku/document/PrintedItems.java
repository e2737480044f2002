package jp.shikaku.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.MemberFacts;
import jp.shikaku.insurer.Insurer;

/**
 * 印字事項: what a document says about its holder, apart from number and days. When one of them changes, the document
 * has to be replaced.
 *
 * @param kind the document due; nothing is printed for NONE
 */
record PrintedItems(DocumentKind kind, Issuer issuer, Holder holder, Benefits benefits) {

    static PrintedItems of(Insurer insurer, MemberFacts facts, Validity validity, String insuredPerson) {
        return new PrintedItems(
                validity.issuance().code().document(),
                new Issuer(insurer.number().value(), insurer.name(), insurer.address(), insurer.phone()),
                Holder.of(
                        facts.member().insuredId(),
                        facts.details(),
                        facts.coverage().acquiredOn(),
                        validity.issuance().facts().policy().sexOnBack(),
                        insuredPerson),
                Benefits.of(facts, validity));
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
                benefits.fingerprint());
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
