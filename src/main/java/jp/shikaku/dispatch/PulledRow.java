package jp.shikaku.dispatch;

import jp.shikaku.member.InsuredId;

/** One line of the 外した書類の一覧: whose letter was taken out of a lot, and why. */
public record PulledRow(
        long sequence,
        String symbol,
        String number,
        String branch,
        String name,
        String documentNumber,
        PullReason reason) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
