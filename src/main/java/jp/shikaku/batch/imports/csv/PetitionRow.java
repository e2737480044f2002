package jp.shikaku.batch.imports.csv;

import java.time.LocalDate;
import jp.shikaku.common.FullWidth;
import jp.shikaku.member.InsuredId;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;

/**
 * 申請の行.
 *
 * @param reason null = not given; an application for issue (交付) must give one, for it decides what follows
 */
public record PetitionRow(
        long line,
        String receiptNumber,
        LocalDate receivedOn,
        InsuredId id,
        PetitionKind kind,
        PetitionReason reason,
        PetitionState state) {

    private static final int LONGEST_RECEIPT_NUMBER = 20;

    static PetitionRow of(Cells cells) {
        String receiptNumber = cells.at("受付番号").required().text(FullWidth::fold, LONGEST_RECEIPT_NUMBER);
        LocalDate receivedOn = cells.at("受付日").required().date();
        InsuredId id = cells.insuredId();
        PetitionKind kind = cells.at("種別").required().value(PetitionKind::of);
        Cell reasonCell = kind == PetitionKind.ISSUE ? cells.at("理由").required() : cells.at("理由");
        PetitionReason reason = reasonCell.value(PetitionReason::of);
        PetitionState state = cells.at("状態").required().value(PetitionState::of);
        if (!cells.good()) {
            return null;
        }
        return new PetitionRow(cells.line(), receiptNumber, receivedOn, id, kind, reason, state);
    }
}
