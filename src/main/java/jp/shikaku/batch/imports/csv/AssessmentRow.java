package jp.shikaku.batch.imports.csv;

import java.time.LocalDate;
import jp.shikaku.common.Period;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.LimitClass;

/**
 * 負担割合・適用区分の行: what one member was assessed at; at least one of the two is given.
 *
 * @param period from the 発効期日 through the 有効期限; without one until the next assessment begins
 * @param ratio null = not given
 * @param limitClass null = not given
 */
public record AssessmentRow(long line, InsuredId id, Period period, CopaymentRatio ratio, LimitClass limitClass) {

    static AssessmentRow of(Cells cells) {
        InsuredId id = cells.insuredId();
        Period period = period(cells);
        Cell ratioCell = cells.at("負担割合");
        CopaymentRatio ratio = ratioCell.value(CopaymentRatio::of);
        Cell classCell = cells.at("適用区分");
        LimitClass limitClass = classCell.value(LimitClass::of);
        if (ratioCell.isEmpty() && classCell.isEmpty()) {
            ratioCell.note(ImportProblem.NOTHING_ASSESSED);
        }
        return cells.good() ? new AssessmentRow(cells.line(), id, period, ratio, limitClass) : null;
    }

    private static Period period(Cells cells) {
        LocalDate from = cells.at("発効期日").required().date();
        Cell last = cells.at("有効期限");
        LocalDate lastDay = last.date();
        if (from == null) {
            return null;
        }
        if (lastDay == null) {
            return Period.startingOn(from);
        }
        if (lastDay.isBefore(from)) {
            last.note(ImportProblem.ENDS_BEFORE_IT_BEGINS, from.toString(), lastDay.toString());
            return null;
        }
        return Period.throughLastDay(from, lastDay);
    }
}
