package jp.shikaku.batch.imports.csv;

import java.time.LocalDate;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Kana;
import jp.shikaku.common.Period;
import jp.shikaku.common.PostalCode;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.LossReason;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;

/**
 * 加入者名簿の行: one member with one coverage.
 *
 * <p>A birth after the acquisition is taken over: registers have such rows, and the decision does not depend on the order
 * of the two.
 *
 * @param kana "" = not given, as for the other texts
 * @param postalCode null = not given
 * @param coverage 資格: [取得日, 喪失日)
 * @param lossReason null = not given, or no loss
 * @param residenceLimit 在留期限; null = none
 * @param ratio null = not given
 */
public record MemberRow(
        long line,
        InsuredId id,
        String name,
        String kana,
        BirthDate birth,
        Sex sex,
        PostalCode postalCode,
        String address,
        Relation relation,
        Period coverage,
        LossReason lossReason,
        String employerCode,
        boolean voluntaryContinuation,
        LocalDate residenceLimit,
        CopaymentRatio ratio,
        boolean specialCareBefore,
        boolean selfInfoBlocked) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_KANA = 120;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_EMPLOYER_CODE = 20;

    static MemberRow of(Cells cells) {
        InsuredId id = cells.insuredId();
        String name = cells.at("氏名").required().text(PlainText::name, LONGEST_NAME);
        String kana = cells.at("氏名カナ").text(Kana::normalize, LONGEST_KANA);
        BirthDate birth = cells.at("生年月日").required().value(cell -> new BirthDate(Dates.parse(cell)));
        Sex sex = cells.at("性別").required().value(Sex::of);
        PostalCode postalCode = cells.at("郵便番号").value(PostalCode::new);
        String address = cells.at("住所").text(PlainText::address, LONGEST_ADDRESS);
        Relation relation = cells.at("本人家族").required().value(Relation::of);
        Period coverage = coverage(cells);
        LossReason lossReason = lossReason(cells);
        String employerCode = cells.at("事業所番号").text(FullWidth::fold, LONGEST_EMPLOYER_CODE);
        boolean voluntary = cells.at("任意継続").flag();
        LocalDate residenceLimit = cells.at("在留期限").date();
        CopaymentRatio ratio = cells.at("負担割合").value(CopaymentRatio::of);
        boolean specialCare = cells.at("要配慮").flag();
        boolean blocked = cells.at("自己情報提供不可").flag();
        if (!cells.good()) {
            return null;
        }
        return new MemberRow(
                cells.line(),
                id,
                name,
                kana,
                birth,
                sex,
                postalCode,
                address,
                relation,
                coverage,
                lossReason,
                employerCode,
                voluntary,
                residenceLimit,
                ratio,
                specialCare,
                blocked);
    }

    private static Period coverage(Cells cells) {
        LocalDate acquiredOn = cells.at("資格取得年月日").required().date();
        Cell loss = cells.at("資格喪失年月日");
        LocalDate lostOn = loss.date();
        if (acquiredOn == null) {
            return null;
        }
        if (lostOn != null && !lostOn.isAfter(acquiredOn)) {
            loss.note(ImportProblem.LOSS_NOT_AFTER_ACQUISITION, acquiredOn.toString(), lostOn.toString());
            return null;
        }
        return Period.untilLossDay(acquiredOn, lostOn);
    }

    private static LossReason lossReason(Cells cells) {
        Cell cell = cells.at("喪失事由");
        LossReason reason = cell.value(LossReason::of);
        if (reason != null && cells.at("資格喪失年月日").isEmpty()) {
            cell.note(ImportProblem.LOSS_REASON_WITHOUT_LOSS);
        }
        return reason;
    }
}
