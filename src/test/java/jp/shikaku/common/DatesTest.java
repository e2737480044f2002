package jp.shikaku.common;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-11-05,      2026-11-05, 西暦",
        "20261105,        2026-11-05, 区切りなし",
        "２０２６－１１－０５, 2026-11-05, 全角",
        "' 2026-11-05 ',  2026-11-05, 前後の空白",
        "R8.11.5,         2026-11-05, 和暦の略記",
        "r8.11.05,        2026-11-05, 小文字とゼロ埋め",
        "Ｒ８．１１．５,    2026-11-05, 全角の略記",
        "令和8年11月5日,   2026-11-05, 和暦",
        "令和８年１１月５日, 2026-11-05, 全角の和暦",
        "令和元年5月1日,   2019-05-01, 元年",
        "R元.5.1,         2019-05-01, 元年の略記",
        "2028-02-29,      2028-02-29, うるう日",
        "S31.2.29,        1956-02-29, 和暦のうるう日",
        "M6.1.1,          1873-01-01, 太陽暦の最初の日",
        "M45.7.29,        1912-07-29, 明治の最後の日",
        "T1.7.30,         1912-07-30, 大正の最初の日",
        "T15.12.24,       1926-12-24, 大正の最後の日",
        "S1.12.25,        1926-12-25, 昭和の最初の日",
        "S64.1.7,         1989-01-07, 昭和の最後の日",
        "H1.1.8,          1989-01-08, 平成の最初の日",
        "H31.4.30,        2019-04-30, 平成の最後の日",
        "R1.5.1,          2019-05-01, 令和の最初の日",
    })
    void reads(String text, LocalDate date) {
        assertThat(Dates.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-02-30,     VAL-002, 2月30日",
        "2027-02-29,     VAL-002, 平年の2月29日",
        "20260431,       VAL-002, 4月31日",
        "2026-00-10,     VAL-002, 0月",
        "2026-01-00,     VAL-002, 0日",
        "2026-13-01,     VAL-002, 13月",
        "M0.1.1,         VAL-002, 明治0年",
        "M5.12.31,       VAL-002, 太陽暦より前",
        "R8.2.30,        VAL-002, 和暦の2月30日",
        "令和8年2月29日,  VAL-002, 和暦の平年の2月29日",
        "S0.1.1,         VAL-002, 0年",
        "T1.7.29,        VAL-002, まだ明治",
        "M45.7.30,       VAL-002, もう大正",
        "S1.12.24,       VAL-002, まだ大正",
        "T15.12.25,      VAL-002, もう昭和",
        "S64.1.8,        VAL-002, もう平成",
        "H1.1.7,         VAL-002, まだ昭和",
        "H31.5.1,        VAL-002, もう令和",
        "R1.4.30,        VAL-002, まだ平成",
        "2026-1105,      VAL-001, 区切りが片方だけ",
        "2026/11/05,     VAL-001, 斜線の区切り",
        "2026-11-5,      VAL-001, 桁が足りない",
        "X8.11.5,        VAL-001, 知らない年号",
        "明日,           VAL-001, 日付でない",
        "'',             VAL-001, 空",
    })
    void refuses(String text, String code) {
        assertRefused(code, () -> Dates.parse(text));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-07, 2026-07, 西暦",
        "202607, 2026-07, 区切りなし",
        "２０２６－０７, 2026-07, 全角",
        "R8.7, 2026-07, 和暦の略記",
        "令和8年7月, 2026-07, 和暦",
        "令和元年5月, 2019-05, 元年",
    })
    void readsAMonth(String text, YearMonth month) {
        assertThat(Dates.parseMonth(text)).isEqualTo(month);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-13, VAL-002, 13月",
        "2026-00, VAL-002, 0月",
        "2026-07-01, VAL-001, 日まである",
        "20260701, VAL-001, 日まである（区切りなし）",
        "R8.7.1, VAL-001, 日まである（和暦）",
        "7月, VAL-001, 年がない",
        "'', VAL-001, 空",
    })
    void refusesWhatIsNoMonth(String text, String code) {
        assertRefused(code, () -> Dates.parseMonth(text));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "2026-11-05, 令和8年11月5日,    月と日に0を付けない",
        "2019-05-01, 令和元年5月1日,    元年",
        "2019-04-30, 平成31年4月30日,   平成の最後の日",
        "1989-01-08, 平成元年1月8日,    平成の最初の日",
        "1989-01-07, 昭和64年1月7日,    昭和の最後の日",
        "1926-12-25, 昭和元年12月25日,  昭和の最初の日",
        "1926-12-24, 大正15年12月24日,  大正の最後の日",
        "1912-07-30, 大正元年7月30日,   大正の最初の日",
        "1912-07-29, 明治45年7月29日,   明治の最後の日",
        "1873-01-01, 明治6年1月1日,     太陽暦の最初の日",
        "1872-12-31, 1872年12月31日,   太陽暦より前は西暦",
    })
    void formatsByEra(LocalDate date, String text) {
        assertThat(Wareki.format(date)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "07-31,     --07-31, 区切りあり",
        "7/31,      --07-31, 斜線",
        "７／３１,   --07-31, 全角",
        "7月31日,   --07-31, 日本語",
        "１２月１日, --12-01, 全角の日本語",
        "2/29,      --02-29, うるう年だけにある日",
    })
    void readsADayOfTheYear(String text, MonthDay day) {
        assertThat(Dates.parseMonthDay(text)).isEqualTo(day);
    }

    @ParameterizedTest(name = "「{0}」")
    @CsvSource({"2/30", "13-01", "0/5", "0731", "7月", "2026-07-31", "''"})
    void refusesWhatIsNoDayOfTheYear(String text) {
        assertRefused("VAL-014", () -> Dates.parseMonthDay(text));
    }
}
