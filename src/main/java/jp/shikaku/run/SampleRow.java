package jp.shikaku.run;

import java.time.Instant;
import jp.shikaku.member.InsuredId;

/**
 * One sample to look at.
 *
 * @param unusual one of what came out unusually often or seldom
 * @param mark null = nobody has looked yet
 */
public record SampleRow(
        long id,
        String symbol,
        String number,
        String branch,
        String name,
        Shift shift,
        boolean unusual,
        SampleMark mark,
        String markedBy,
        Instant markedAt) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
