package jp.shikaku.document.qr;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;

/**
 * QRの記載事項: what anyone can check offline. Never the name or its reading, address or medical facts.
 *
 * <p>The claim names have one letter and the dates are numbers (20261105): each character costs room on the card.
 *
 * @param validUntil the last valid day
 */
public record QrClaims(
        String documentNumber,
        DocumentKind kind,
        String insurerNumber,
        InsuredId id,
        LocalDate birthDate,
        LocalDate validFrom,
        LocalDate validUntil) {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

    public QrClaims {
        requireNonNull(documentNumber, "documentNumber");
        requireNonNull(kind, "kind");
        requireNonNull(insurerNumber, "insurerNumber");
        requireNonNull(id, "id");
        requireNonNull(birthDate, "birthDate");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validUntil, "validUntil");
    }

    Map<String, Object> toPayload() {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("n", documentNumber);
        payload.put("k", kind.name().substring(0, 1));
        payload.put("i", insurerNumber);
        payload.put("s", id.symbol());
        payload.put("m", id.number());
        payload.put("b", id.branch());
        payload.put("d", digits(birthDate));
        payload.put("f", digits(validFrom));
        payload.put("u", digits(validUntil));
        return payload;
    }

    static QrClaims of(Map<String, Object> payload) {
        return new QrClaims(
                (String) payload.get("n"),
                "C".equals(payload.get("k")) ? DocumentKind.CERTIFICATE : DocumentKind.NOTICE,
                (String) payload.get("i"),
                new InsuredId((String) payload.get("s"), (String) payload.get("m"), (String) payload.get("b")),
                date(payload.get("d")),
                date(payload.get("f")),
                date(payload.get("u")));
    }

    private static int digits(LocalDate date) {
        return Integer.parseInt(date.format(DIGITS));
    }

    private static LocalDate date(Object digits) {
        return LocalDate.parse(String.valueOf(digits), DIGITS);
    }
}
