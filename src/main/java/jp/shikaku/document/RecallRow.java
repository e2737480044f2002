package jp.shikaku.document;

import java.time.LocalDate;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;

/**
 * One document that must come back.
 *
 * @param due since when it must
 * @param validUntil the last day printed on it; null = none
 * @param remindedOn when its holder was reminded last; null = never
 */
public record RecallRow(
        String documentNumber,
        DocumentKind kind,
        String symbol,
        String number,
        String branch,
        String name,
        LocalDate due,
        LocalDate validUntil,
        LocalDate remindedOn) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
