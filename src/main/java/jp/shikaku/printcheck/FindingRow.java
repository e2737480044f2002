package jp.shikaku.printcheck;

import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.document.pdf.Trouble;
import jp.shikaku.member.InsuredId;

/**
 * One line of the list of what was found.
 *
 * @param found as the register has it; "" = nothing, or withheld
 * @param missing characters that no font has; "" = none
 * @param mend the nearest writing that prints; null = none is known
 * @param room how many characters there is room for; null = room is not the trouble
 * @param selfInfoBlocked 自己情報提供不可: where the person lives is not shown
 */
public record FindingRow(
        String symbol,
        String number,
        String branch,
        String name,
        boolean selfInfoBlocked,
        PersonText item,
        Trouble trouble,
        String found,
        String missing,
        String mend,
        Integer room) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
