package jp.shikaku.expense.limit;

import static jp.shikaku.common.RefusedWith.assertRefused;

import java.time.LocalDate;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Yen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "'', X, EXP-009, だれの明細かがない",
        "'  ', X, EXP-009, 空白だけの人",
        "1234-5678 9018, X, EXP-019, 12桁の番号で人を表す",
        "A, '', EXP-009, 医療機関がない",
        "A, ' ', EXP-009, 空白だけの医療機関",
        "A, １２３４５６７８９０１８, EXP-019, 全角の12桁の番号で医療機関を表す",
    })
    void nobodyIsToldApartByNothingOrByAnIndividualNumber(String person, String institution, String code, String why) {
        assertRefused(
                code,
                () -> new Bill(
                        new Patient(person, new BirthDate(LocalDate.of(1980, 5, 5)), null, false, false),
                        institution,
                        Department.MEDICAL,
                        null,
                        false,
                        null,
                        Yen.of(10_000),
                        Yen.of(3_000)));
    }
}
