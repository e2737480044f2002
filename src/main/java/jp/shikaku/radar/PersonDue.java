package jp.shikaku.radar;

import java.time.LocalDate;
import jp.shikaku.member.InsuredId;

/**
 * One line of those whose day comes.
 *
 * @param employerCode 事業所番号, empty = none
 * @param day the day of the deadline, or, as the database answers, the one in the data that it follows from
 */
public record PersonDue(
        String symbol,
        String number,
        String branch,
        String name,
        LocalDate birthDate,
        String employerCode,
        boolean selfInfoBlocked,
        LocalDate day) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }

    PersonDue falling(Deadline what) {
        return new PersonDue(symbol, number, branch, name, birthDate, employerCode, selfInfoBlocked, what.fallsOn(day));
    }
}
