package jp.shikaku.batch.imports.csv;

import static jp.shikaku.batch.imports.csv.SpecRow.OWNER;
import static jp.shikaku.batch.imports.csv.SpecRow.unescaped;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shikaku.card.CardStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CardStatusRowTest {
    private static final String GOOD =
            "2026-10-31,06139992,100,1000,02,1,00000000000070000002,2027-05-05,,1,2024-05-01,1";
    private final RowReader<CardStatusRow> reader = RowReader.cardStatus(SpecRow.columns(Layout.CARD_STATUS), OWNER);

    @ParameterizedTest
    @CsvFileSource(
            resources = "/spec/import-card-status.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void oneCell(String column, String value, String code, String read, String why) {
        Reading<CardStatusRow> reading = reader.read(SpecRow.with(Layout.CARD_STATUS, GOOD, column, value));

        if (code != null) {
            assertThat(reading.row()).as(why).isNull();
            assertThat(reading.problems()).as(why).singleElement().satisfies(problem -> {
                assertThat(problem.problem().code()).isEqualTo(code);
                assertThat(problem.column()).isEqualTo(column);
            });
        } else {
            assertThat(reading.problems()).as(why).isEmpty();
            assertThat(String.valueOf(readFrom(reading.row().status(), column)))
                    .as(why)
                    .isEqualTo(unescaped(read));
        }
    }

    private static Object readFrom(CardStatus status, String column) {
        return switch (column) {
            case "基準日" -> status.asOf();
            case "カード" -> status.card();
            case "証明書シリアル番号" -> status.certificate().serial();
            case "証明書有効期限" ->
                status.certificate() == null ? "なし" : status.certificate().expiresOn();
            case "証明書失効日" -> status.certificate().revokedOn();
            case "利用登録" -> status.registration().state();
            case "利用登録日" -> status.registration().on();
            case "登録経路" -> status.registration().channel();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
