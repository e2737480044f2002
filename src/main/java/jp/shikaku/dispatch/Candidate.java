package jp.shikaku.dispatch;

import jp.shikaku.common.StoredJson;
import jp.shikaku.document.sheet.Sheet;

/**
 * A document that waits for an envelope.
 *
 * @param employerCode 事業所番号; "" = none
 * @param voluntary 任意継続: sent directly, and tracked
 * @param household who it may share an envelope with; null = not asked for
 */
record Candidate(Long documentId, String employerCode, boolean voluntary, Household household) {

    /** 世帯: those who share 記号・番号 and, on their letters, the very same address. */
    record Household(String insured, String postalCode, String address) {

        static Household of(String storedSheet) {
            Sheet sheet = StoredJson.read(storedSheet, Sheet.class);
            return new Household(
                    sheet.holder().id().householdKey(),
                    sheet.recipient().postalCode(),
                    sheet.recipient().address());
        }
    }

    /** 事業所 that it goes through; null = none. */
    String employer(Delivery delivery) {
        return delivery == Delivery.EMPLOYER && !voluntary && !employerCode.isEmpty() ? employerCode : null;
    }

    /** What documents in one envelope have in common. */
    Object sharing(Delivery delivery) {
        if (!voluntary && delivery == Delivery.HOUSEHOLD) {
            return household;
        }
        return employer(delivery) == null ? documentId : employerCode;
    }

    /** What those have in common who come one after the other: whoever may share an envelope is among them. */
    Object comingWith(Delivery delivery) {
        Object shared = sharing(delivery);
        return shared instanceof Household family ? family.insured() : shared;
    }

    Mail mail(Mail ordered) {
        return voluntary ? ordered.tracked() : ordered;
    }
}
