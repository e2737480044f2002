package jp.shikaku.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.member.InsuredId;

/**
 * データの新しさ: what a run would decide from. Says what is missing, half there or doubled; knows no clock and no database.
 *
 * @param asOf 判定日
 * @param reportedOn 基準日 of the 利用登録状況 that the run would read; null = none was ever taken over
 * @param coveredThen members covered on that 基準日
 * @param reportedThen those of them whose card is reported for that 基準日
 * @param covered members covered on the 判定日
 * @param coveredBefore members covered in the run before; null = there is none to compare with
 * @param twice people covered under two or more 記号・番号 (same name, kana and birth date)
 * @param examples of the members they are covered as
 */
public record Freshness(
        LocalDate asOf,
        LocalDate reportedOn,
        long coveredThen,
        long reportedThen,
        long covered,
        Long coveredBefore,
        long twice,
        List<InsuredId> examples) {

    /**
     * The state at a month's end arrives about the 5th of the next month (known from practice, no law): up to that day
     * a run may still rest on the month's end before.
     */
    static final int ARRIVES_BY = 5;

    /** Of those covered on the 基準日 so many percent must be reported: some are always entered late. Our own measure. */
    static final int REPORTED_PERCENT = 95;

    /** More than so many percent of the members of the run before are a file taken in twice. Our own measure. */
    static final int GROWN_PERCENT = 150;

    /** And by so many at least: a small insurer may well take on a new 事業所. Our own measure. */
    static final int GROWN_FEWEST = 100;

    /** 必要な基準日: the oldest 基準日 that a run as of the day may rest on. */
    static LocalDate needed(LocalDate asOf) {
        int months = asOf.getDayOfMonth() > ARRIVES_BY ? 1 : 2;
        return YearMonth.from(asOf).minusMonths(months).atEndOfMonth();
    }

    /** Everything that is wrong, the gravest first; empty = the data are fit. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (reportedOn == null) {
            findings.add(Finding.stopping("RUN-020"));
        } else if (reportedOn.isBefore(needed(asOf))) {
            findings.add(
                    Finding.stopping("RUN-021", asOf.toString(), needed(asOf).toString(), reportedOn.toString()));
        }
        if (reportedOn != null && reportedThen * 100 < coveredThen * REPORTED_PERCENT) {
            findings.add(Finding.stopping(
                    "RUN-022",
                    reportedOn.toString(),
                    people(coveredThen),
                    people(reportedThen),
                    "" + REPORTED_PERCENT));
        }
        if (coveredBefore != null
                && covered * 100 > coveredBefore * GROWN_PERCENT
                && covered - coveredBefore >= GROWN_FEWEST) {
            findings.add(Finding.stopping("RUN-023", people(covered), people(coveredBefore)));
        }
        if (twice > 0) {
            findings.add(Finding.warning("RUN-024", examples, people(twice)));
        }
        return findings;
    }

    private static String people(long count) {
        return "%,d".formatted(count);
    }
}
