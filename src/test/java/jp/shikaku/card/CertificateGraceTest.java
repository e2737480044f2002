package jp.shikaku.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateGraceTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-08-10, 2026-11-30, 8月10日は11月末",
        "2026-08-01, 2026-11-30, 月初",
        "2026-08-31, 2026-11-30, 月末",
        "2026-09-30, 2026-12-31, 年末",
        "2026-10-01, 2027-01-31, 年をまたぐ",
        "2026-11-30, 2027-02-28, 平年の2月",
        "2027-11-30, 2028-02-29, うるう年の2月",
    })
    void worksToTheEndOfTheThirdMonth(LocalDate expiresOn, LocalDate last) {
        assertThat(CertificateGrace.worksUntil(expiresOn)).isEqualTo(last);
    }
}
