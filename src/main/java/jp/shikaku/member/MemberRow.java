package jp.shikaku.member;

import java.time.LocalDate;

/** One line of a list of members, with the latest period of coverage. */
public record MemberRow(
        String symbol,
        String number,
        String branch,
        String name,
        String kana,
        LocalDate birthDate,
        Sex sex,
        Relation relation,
        LocalDate acquiredOn,
        LocalDate lostOn,
        boolean selfInfoBlocked) {

    public InsuredId insuredId() {
        return new InsuredId(symbol, number, branch);
    }
}
