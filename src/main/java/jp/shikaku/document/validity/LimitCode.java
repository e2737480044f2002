package jp.shikaku.document.validity;

/** 期限の種類, each with what an officer can do where it lies before the day of issue. */
public enum LimitCode {
    POLICY_END("保険者の定める期限を改めてください。"),
    FIVE_YEARS("交付日を確かめてください。"),
    BEFORE_75TH_BIRTHDAY("後期高齢者医療への移行による資格喪失日を登録してください。"),
    MONTH_OF_70TH_BIRTHDAY("生年月日を確かめてください。"),
    RATIO_REASSESSED("交付日を確かめてください。"),
    RESIDENCE_LIMIT("在留期間の更新を確かめ、新しい在留期限か資格喪失日を登録してください。"),
    VOLUNTARY_CONTINUATION("任意継続の満了による資格喪失日を登録してください。"),
    LOSS_DAY("資格喪失日を確かめてください。"),
    GRADUATION("卒業後の住所と資格を確かめ、卒業予定日か資格喪失日を登録してください。"),
    HANDBOOK("手帳の更新を確かめ、新しい期限か資格喪失日を登録してください。"),
    PETITION_TERM("交付日を確かめてください。");

    private final String wayOut;

    LimitCode(String wayOut) {
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
