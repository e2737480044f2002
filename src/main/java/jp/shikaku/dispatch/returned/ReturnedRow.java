package jp.shikaku.dispatch.returned;

import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;

/** One line of the list of returned letters. */
public record ReturnedRow(
        long id,
        String documentNumber,
        DocumentKind kind,
        String symbol,
        String number,
        String branch,
        String name,
        LocalDate returnedOn,
        ReturnReason reason,
        CaseState state,
        Instant receivedAt) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
