package jp.shikaku.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.document.sheet.SheetSamples;
import jp.shikaku.eligibility.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 印刷できないもの: refused before a byte of the file is written. */
class UnprintableSheetTest {

    private static final Sheet NOTICE = SheetSamples.sheet(0, DocumentKind.NOTICE, claims -> null);

    @ParameterizedTest
    @CsvSource({
        "0x2A6D6 , 𪛖 どの書体にもない漢字",
        "0xE000  , 外字（私用領域）",
        "0x09    , 制御文字",
        "0x202E  , 書字方向の指定",
        "0xD800  , 片割れのサロゲート",
    })
    void aCharacterWithoutAShapeIsRefusedBeforeAnythingIsWritten(String codePoint, String reason) {
        var name = "髙" + Character.toString(Integer.decode(codePoint)) + "橋";
        var out = new ByteArrayOutputStream();

        var problems = rejected(Stream.of(sheet(0), SheetSamples.named(sheet(1), name)), Form.A4, out);

        assertThat(problems).extracting(Problem::code).containsExactly("DOC-001");
        assertThat(problems.get(0).args())
                .contains(sheet(1).documentNumber(), name)
                .anyMatch(arg -> arg.endsWith("U+%04X".formatted(Integer.decode(codePoint))));
        assertThat(Problems.text(problems.get(0))).isNotBlank();
        assertThat(out.size()).as(reason).isZero();
    }

    @Test
    void everyProblemOfTheFileIsToldAtOnce() {
        var problems = rejected(
                Stream.of(SheetSamples.named(sheet(0), "\uE000"), sheet(1), SheetSamples.named(sheet(2), "\uE001")),
                Form.CARD,
                new ByteArrayOutputStream());

        assertThat(problems).hasSize(2);
    }

    @Test
    void rareShapesOfNamesArePrinted() {
        assertThat(MissingGlyphs.in("髙﨑𠮷邉邊辻葛祇祗ヱヰヴヷｱﾞ㈱①Ⅲ〜～－−ー‐")).isEmpty();
    }

    @Test
    void whatCannotBeReadAnyMoreIsRefused() {
        assertThat(rejected(
                        Stream.of(SheetSamples.named(sheet(0), "長".repeat(500))),
                        Form.CARD,
                        new ByteArrayOutputStream()))
                .extracting(Problem::code)
                .containsExactly("DOC-002");
    }

    @Test
    void aFileHoldsOneKindOnly() {
        assertThat(rejected(Stream.of(sheet(0), NOTICE), Form.A4, new ByteArrayOutputStream()))
                .extracting(Problem::code)
                .containsExactly("DOC-003");
    }

    @Test
    void aNoticeIsNeverACard() {
        assertThat(rejected(Stream.of(NOTICE), Form.CARD, new ByteArrayOutputStream()))
                .extracting(Problem::code)
                .containsExactly("DOC-004");
    }

    @Test
    void nothingToPrintIsNoEmptyFile() {
        assertThat(rejected(Stream.of(), Form.A4, new ByteArrayOutputStream()))
                .extracting(Problem::code)
                .containsExactly("DOC-005");
    }

    private static List<Problem> rejected(Stream<Sheet> sheets, Form form, ByteArrayOutputStream out) {
        var problems = new ArrayList<Problem>();
        assertThatThrownBy(() -> SheetPdf.write(sheets, form, out))
                .isInstanceOfSatisfying(Rejected.class, rejected -> problems.addAll(rejected.problems()));
        return problems;
    }

    private static Sheet sheet(int i) {
        return SheetSamples.sheet(i, DocumentKind.CERTIFICATE, claims -> "signed");
    }
}
