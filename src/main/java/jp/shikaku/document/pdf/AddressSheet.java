package jp.shikaku.document.pdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.shikaku.document.sheet.Issuer;

/**
 * 宛名台紙: in front of an envelope with several people, and of what an employer hands out.
 *
 * @param sender 差出人, the insurer: where the envelope comes back to
 * @param postalCode 100-0001; null = unknown, then without a customer barcode
 * @param addressee without 様 or 御中
 * @param toOrganization 御中 instead of 様
 * @param contents what is in the envelope, a line each (記号番号, name); the first forty are printed
 */
public record AddressSheet(
        PageMark mark,
        Envelope envelope,
        Issuer sender,
        String postalCode,
        String address,
        String addressee,
        boolean toOrganization,
        List<String> contents)
        implements LotPage {

    private static final int MOST = 40;

    public AddressSheet {
        requireNonNull(mark, "mark");
        requireNonNull(envelope, "envelope");
        requireNonNull(sender, "sender");
        requireNonNull(address, "address");
        requireNonNull(addressee, "addressee");
        contents = List.copyOf(contents);
    }

    String addressed() {
        return addressee + (toOrganization ? "　御中" : "　様");
    }

    /** The contents as printed: what finds no room is counted. */
    List<String> lines() {
        if (contents.size() <= MOST) {
            return contents;
        }
        var lines = new ArrayList<>(contents.subList(0, MOST - 1));
        lines.add("ほか %d通".formatted(contents.size() - lines.size()));
        return lines;
    }
}
