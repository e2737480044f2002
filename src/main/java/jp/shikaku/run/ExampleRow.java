package jp.shikaku.run;

import java.time.LocalDate;
import jp.shikaku.member.InsuredId;

/** One member who would be judged otherwise; last valid days null = none. */
public record ExampleRow(
        String symbol,
        String number,
        String branch,
        String name,
        Effect effect,
        LocalDate validUntilBefore,
        LocalDate validUntilAfter) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
