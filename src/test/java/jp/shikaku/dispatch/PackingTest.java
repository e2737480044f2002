package jp.shikaku.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 組み分け. Who waits: {@code A} of household A, {@code a} of the same household at another address, {@code @12} of 事業所
 * 12, {@code !} in 任意継続. What comes out: files in brackets, envelopes by |, numbers of the sheets of paper; {@code +}
 * is a 宛名台紙; {@code *} at the file: it can be tracked.
 */
class PackingTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = ';', textBlock = """
            DIRECT;    10; A A B;           [1|2|3];                本人あては世帯でも分ける
            HOUSEHOLD; 10; A A B;           [+1 2 3|4];             世帯は1通。2人以上なら宛名台紙が付く
            HOUSEHOLD; 10; A a a;           [1|+2 3 4];             同じ世帯でも住所が違えば別の封筒
            HOUSEHOLD; 10; A a A;           [+1 2 3|4];             間に別の住所の家族が来ても、同じ住所の二人は1通
            HOUSEHOLD; 10; A a B;           [1|2|3];                次の世帯が来れば、前の世帯の封筒はどれも閉じる
            HOUSEHOLD;  3; A a A a;         [+1 2 3][+4 5 6];       開いていた封筒もファイルをまたがない
            HOUSEHOLD; 10; A !A !A;         [1]*[2|3];              任意継続は家族でも一人ずつ、追跡できる郵便の別ファイル
            EMPLOYER;  10; @1A @1B @2C;     [+1 2 3|+4 5];          事業所ごとに1束。1人でも宛名台紙が付く
            EMPLOYER;  10; @1A B C;         [+1 2|3|4];             事業所のない人は本人あて
            EMPLOYER;  10; @1A !@1B;        [+1 2]*[3];             任意継続は事業所の番号があっても直接送る
            DIRECT;     2; A B C;           [1|2][3];               ファイルのページ数で分ける
            HOUSEHOLD;  3; A B B C;         [1][+2 3 4][5];         封筒はファイルをまたがない（1+3枚は入らない）
            HOUSEHOLD;  3; A A B B;         [+1 2 3][+4 5 6];       ちょうど入る
            HOUSEHOLD;  2; A A A;           [+1 2 3 4];             世帯は分けず、ファイルを長くする
            EMPLOYER;   3; @1A @1B @1C @1D; [+1 2 3][+4 5 6];       大きい事業所は束を分ける
            EMPLOYER;   3; @1A @1B @1C;     [+1 2 3][+4 5];         束の残り
            EMPLOYER;   1; @1A @1B;         [+1 2][+3 4];           1ページでも台紙と1枚は入る
            DIRECT;    10; '';              '';                     だれもいなければファイルもない
            """)
    void packs(Delivery delivery, int pagesPerFile, String waiting, String expected, String why) {
        assertThat(pack(delivery, Mail.ORDINARY, pagesPerFile, waiting)).as(why).isEqualTo(expected);
    }

    @Test
    void registeredMailIsTrackedAnyway() {
        assertThat(pack(Delivery.DIRECT, Mail.REGISTERED, 10, "A !B")).isEqualTo("*[1|2]");
    }

    private static String pack(Delivery delivery, Mail mail, int pagesPerFile, String waiting) {
        List<Piece> pieces = new ArrayList<>();
        List<LotFile> files = new ArrayList<>();
        var order = new LotOrder(DocumentKind.CERTIFICATE, delivery, PrintOrder.ROLL, mail, pagesPerFile);
        var packing = new Packing(1L, order, pieces::add, files::add);
        long id = 0;
        for (String who : waiting.isEmpty() ? new String[0] : waiting.split(" ")) {
            packing.add(candidate(++id, who));
        }
        packing.finish();
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(file.row().mail() == Mail.ORDINARY ? "" : "*")
                .append("[")
                .append(sheets(file.row(), pieces))
                .append("]"));
        return text.toString();
    }

    private static String sheets(LotFileRow file, List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        int envelope = 0;
        long next = file.first();
        for (Piece piece : pieces.stream().filter(piece -> within(piece, file)).toList()) {
            text.append(text.isEmpty() ? "" : piece.envelope() == envelope ? " " : "|");
            envelope = piece.envelope();
            while (next < piece.sequence()) {
                text.append("+").append(next++).append(" ");
            }
            text.append(next++);
        }
        assertThat(next).as("the file ends with its last sheet").isEqualTo(file.last() + 1);
        return text.toString();
    }

    private static boolean within(Piece piece, LotFileRow file) {
        return Stream.of(piece.sequence()).allMatch(n -> n >= file.first() && n <= file.last());
    }

    private static Candidate candidate(long id, String who) {
        boolean voluntary = who.startsWith("!");
        String rest = who.replace("!", "");
        String employer = rest.startsWith("@") ? rest.substring(1, 2) : "";
        String household = rest.replaceAll("@.", "");
        return new Candidate(
                id,
                employer,
                voluntary,
                new Candidate.Household(household.toUpperCase(Locale.ROOT), "100-0001", "番地" + household));
    }
}
