package jp.shikaku.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shikaku.dispatch.Ledger.Count;
import jp.shikaku.dispatch.Ledger.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "10, 7, 3, 0,  内訳の合計が合う",
        "10, 7, 2, 1,  1件がどこにもない",
        "10, 8, 3, -1, 1件が二重にある",
        "0,  0, 0, 0,  何もないのも合っている",
    })
    void aLineSaysWhatIsMissing(long whole, long one, long other, long difference, String why) {
        Line line = line(whole, one, other);

        assertThat(line.difference()).as(why).isEqualTo(difference);
        assertThat(line.balanced()).isEqualTo(difference == 0);
    }

    @Test
    void oneLineThatDoesNotBalanceIsEnough() {
        assertThat(new Ledger(List.of(line(3, 1, 2), line(3, 2, 1))).balanced()).isTrue();
        assertThat(new Ledger(List.of(line(3, 1, 2), line(3, 1, 1))).balanced()).isFalse();
    }

    @Test
    void theFileSaysItAsWell() throws IOException {
        var out = new ByteArrayOutputStream();
        LedgerCsv.forProgram(out, new Ledger(List.of(line(10, 7, 2))));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("項目,内訳,件数,差\r\n差し出した,計,10,1\r\n" + "差し出した,戻っていない（届いたものを含む）,7,\r\n差し出した,返戻・未着,2,\r\n");
    }

    private static Line line(long whole, long one, long other) {
        return new Line(
                LedgerItem.POSTED, whole, new Count(LedgerItem.UNDER_WAY, one), new Count(LedgerItem.RETURNED, other));
    }
}
