package jp.shikaku.document.pdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 受領書: what one employer receives, to be signed by it and by each person.
 *
 * @param lot 発送ロットの番号, as people see it
 * @param employerName "" = not known, then the code alone
 */
public record Receipt(
        Issuer issuer,
        String lot,
        DocumentKind kind,
        String employerCode,
        String employerName,
        List<ReceiptLine> lines) {

    public Receipt {
        requireNonNull(issuer, "issuer");
        requireNonNull(lot, "lot");
        requireNonNull(kind, "kind");
        requireNonNull(employerCode, "employerCode");
        requireNonNull(employerName, "employerName");
        lines = List.copyOf(lines);
    }

    /** An employer without people still gets a page that says so. */
    int pages() {
        return Math.max(1, (lines.size() + ReceiptPage.ROWS - 1) / ReceiptPage.ROWS);
    }

    String employer() {
        return employerName.isEmpty() ? employerCode : employerName + "（" + employerCode + "）";
    }

    Stream<String> texts() {
        return Stream.of(issuer.name(), issuer.phone(), lot, employerCode, employerName);
    }
}
