package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 券面: everything one document says, frozen at issue and stored as JSON, so that it can be printed again unchanged.
 *
 * <p>It never holds a 個人番号. A 資格確認書 is refused without a last valid day and a signature; a 資格情報のお知らせ has no
 * signature, for it proves nothing by itself.
 *
 * @param issuedOn 交付年月日 (お知らせ: 通知年月日)
 * @param validUntil 有効期限: the last valid day; null = none
 * @param ratio 一部負担金の割合; null under 70
 * @param onRequest items printed because the person asked for them; null = none
 * @param specialTreatment 特別療養 (国保, long arrears): the whole cost is paid at the window
 * @param signature the compact JWS shown as QR, 資格確認書 only
 * @see <a href="https://laws.e-gov.go.jp/law/215M10000002036">健康保険法施行規則47条, 51条の3, 様式第九号</a>
 */
public record Sheet(
        DocumentKind kind,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate validUntil,
        Holder holder,
        Issuer issuer,
        Ratio ratio,
        OnRequest onRequest,
        boolean specialTreatment,
        Recipient recipient,
        String signature) {

    public Sheet {
        requireNonNull(documentNumber, "documentNumber");
        requireNonNull(issuedOn, "issuedOn");
        requireNonNull(holder, "holder");
        requireNonNull(issuer, "issuer");
        requireNonNull(recipient, "recipient");
        if (kind == DocumentKind.NONE) {
            throw new IllegalArgumentException("No sheet without a document");
        }
        if (kind == DocumentKind.CERTIFICATE) {
            requireNonNull(validUntil, "validUntil");
            requireNonNull(signature, "signature");
        } else if (signature != null) {
            throw new IllegalArgumentException("A notice proves nothing by itself and bears no signature");
        }
    }

    /** The same sheet with nothing that could be mailed: 発送保留. */
    public Sheet withoutAddress() {
        Recipient nowhere = new Recipient(recipient.name(), null, "", null);
        return new Sheet(
                kind,
                documentNumber,
                issuedOn,
                validUntil,
                holder,
                issuer,
                ratio,
                onRequest,
                specialTreatment,
                nowhere,
                signature);
    }
}
