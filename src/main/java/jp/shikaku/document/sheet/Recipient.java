package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

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
}
