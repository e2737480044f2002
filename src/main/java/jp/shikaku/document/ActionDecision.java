package jp.shikaku.document;

import java.time.LocalDate;
import jp.shikaku.common.Wareki;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.law.Reason;

/**
 * 処置 and why; worded when asked for.
 *
 * @param validity of the document that is due, if issued now
 * @param held null = nothing
 */
public record ActionDecision(ActionCode code, DocumentDecision due, Validity validity, Held held) {

    /** The same facts, but something else is done. */
    ActionDecision with(ActionCode why) {
        return new ActionDecision(why, due, validity, held);
    }

    public Action action() {
        return code.action();
    }

    /** 有効期限: of the document held if it is kept, else of the one to issue; null = none. */
    public LocalDate lastDay() {
        return action() == Action.KEEP && held != null ? held.lastDay() : validity.lastDay();
    }

    public Reason reason() {
        boolean application = code == ActionCode.AWAITS_APPLICATION;
        return Reason.of(code.name(), text(), application ? ApplicationRules.class : ActionRules.class);
    }

    private String text() {
        return switch (code) {
            case NOTHING_DUE -> "交付する書類がなく、手元の書類もありません。";
            case NO_LONGER_DUE -> "資格がないため、手元の" + heldLabel() + "を回収します。";
            case WOULD_END_BEFORE_ISSUE -> wouldEndBeforeIssue();
            case AWAITS_APPLICATION -> "申請のない人には資格確認書を交付しない方針のため、交付しません。受診には資格確認書が必要です。本人に交付申請を案内し、申請を承認してから交付してください。";
            case NOTHING_HELD -> "有効な書類を持っていないため、" + dueLabel() + "を交付します。";
            case OTHER_KIND_DUE -> "手元の" + heldLabel() + "を、" + dueLabel() + "に差し替えます。";
            case PRINTED_ITEM_CHANGED -> "手元の" + heldLabel() + "に印字した内容が変わったため、差し替えます。";
            case REISSUE_APPLIED_FOR -> "再交付の申請を承認しているため、" + dueLabel() + "を改めて交付します。";
            case ENDS_BY_HORIZON ->
                "手元の" + heldLabel() + "の有効期限（" + Wareki.format(held.lastDay()) + "）が見通し日（"
                        + Wareki.format(due.facts().horizon()) + "）までに来るため、更新します。";
            case REISSUED -> "手元の" + heldLabel() + "は使えなくなったため、改めて交付します。";
            case STILL_GOOD -> "手元の" + heldLabel() + "がそのまま使えます。";
            case NOT_ASSESSED ->
                Wareki.format(validity.issuance().issuedOn())
                        + "からの負担割合（記載の申出があれば適用区分）の判定がまだありません。前の判定は印字できないため、交付しません。"
                        + "判定の結果を「負担割合・適用区分」のファイルで取り込んでから、もう一度判定してください。";
        };
    }

    private String wouldEndBeforeIssue() {
        Validity.Limit deciding = validity.limits().get(0);
        return "いま交付しても、" + deciding.rule().because(validity.issuance()) + "、有効期限（" + Wareki.format(deciding.lastDay())
                + "）が交付日（"
                + Wareki.format(validity.issuance().issuedOn()) + "）より前になります。交付せずに、"
                + deciding.rule().code().wayOut();
    }

    private String dueLabel() {
        return due.document().label();
    }

    private String heldLabel() {
        return held.kind().label();
    }
}
