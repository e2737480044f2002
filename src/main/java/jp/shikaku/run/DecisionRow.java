package jp.shikaku.run;

import java.time.LocalDate;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.member.InsuredId;

/** One line of the decisions of a run. */
public record DecisionRow(
        String symbol,
        String number,
        String branch,
        String name,
        DocumentKind document,
        ReasonCode reason,
        LocalDate validUntil,
        Action action,
        String basis,
        Outcome outcome,
        String documentNumber) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
