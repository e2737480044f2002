package jp.shikaku.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;

/**
 * One line of a list of lots.
 *
 * @param failure why the work stands still; null = it does not
 * @param held documents left out because their mailing is held
 * @param filesMadeAgain files that had to be made again when the hand-over was last ordered
 * @param postedEnvelopes 通数 that the post took; null = not posted
 */
public record LotRow(
        long id,
        long runId,
        DocumentKind kind,
        Delivery delivery,
        PrintOrder order,
        Mail mail,
        int pagesPerFile,
        LotState state,
        String failure,
        long held,
        int filesMadeAgain,
        String orderedBy,
        Instant orderedAt,
        Instant readyAt,
        String handedOverBy,
        Instant handedOverAt,
        LocalDate postedOn,
        Long postedEnvelopes,
        Instant cancelledAt) {

    public boolean working() {
        return state.busy() && failure == null;
    }
}
