package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

import jp.shikaku.common.PostalCode;
import jp.shikaku.member.MemberDetails;

/**
 * 宛先: what stands in the window of the envelope.
 *
 * @param postalCode 100-0001; null = unknown
 * @param employerCode 事業所番号 when the employer hands the letter over; null otherwise
 */
public record Recipient(String name, String postalCode, String address, String employerCode) {

    public Recipient {
        requireNonNull(name, "name");
        requireNonNull(address, "address");
    }

    /** As the register has the person. */
    public static Recipient of(MemberDetails person, String employerCode) {
        String postalCode = person.postalCode().isEmpty() ? null : new PostalCode(person.postalCode()).toString();
        return new Recipient(person.name(), postalCode, person.address(), employerCode);
    }
}
