package jp.shikaku.law;

/**
 * 問い: what the law is asked, whatever it answers at the time. On each day exactly one rule answers each of them.
 *
 * <p>Rules that follow each other – one ends on the day the next begins – answer the same question.
 */
public enum Question {
    NOT_COVERED(Group.DOCUMENT, "資格のない人"),
    ISSUE_TO_ALL(Group.DOCUMENT, "全員への一律交付"),
    LATTER_STAGE(Group.DOCUMENT, "後期高齢者医療の人"),
    SELF_INFO_BLOCKED(Group.DOCUMENT, "自己情報提供不可の設定がある人"),
    NO_CARD(Group.DOCUMENT, "マイナンバーカードのない人"),
    CARD_RETURNED(Group.DOCUMENT, "カードを返納した人"),
    CARD_EXPIRED(Group.DOCUMENT, "カードの期限が切れた人"),
    CARD_LOST(Group.DOCUMENT, "カードを紛失した人"),
    CARD_RENEWING(Group.DOCUMENT, "カードを更新中の人"),
    REGISTRATION_RELEASED(Group.DOCUMENT, "利用登録を解除した人"),
    NOT_REGISTERED(Group.DOCUMENT, "利用登録をしていない人"),
    CERTIFICATE_EXPIRED(Group.DOCUMENT, "電子証明書が使えない人"),
    SPECIAL_CARE(Group.DOCUMENT, "介助などの配慮が必要な人"),
    CARD_USABLE(Group.DOCUMENT, "マイナ保険証を使える人"),

    CARD_SUSPENDED(Group.FOLLOW_UP, "カードを一時停止している人"),
    PAPER_PREFERRED(Group.FOLLOW_UP, "使えるのに資格確認書を希望する人"),

    CERTIFICATE_GRACE(Group.VALIDITY, "電子証明書の期限切れ後の猶予"),
    POLICY_END(Group.VALIDITY, "資格確認書：保険者の定める期限"),
    LONGEST(Group.VALIDITY, "資格確認書：最長の期間"),
    CERTIFICATE_UNTIL_75(Group.VALIDITY, "資格確認書：後期高齢者医療に移る人"),
    CERTIFICATE_UNTIL_70(Group.VALIDITY, "資格確認書：高齢受給者になる人"),
    CERTIFICATE_UNTIL_REASSESSMENT(Group.VALIDITY, "資格確認書：負担割合の判定替え"),
    RESIDENCE_LIMIT(Group.VALIDITY, "資格確認書：在留期限のある人"),
    VOLUNTARY_CONTINUATION(Group.VALIDITY, "資格確認書：任意継続の人"),
    LOSS_DAY(Group.VALIDITY, "資格確認書：資格を失う日が決まっている人"),
    GRADUATION(Group.VALIDITY, "資格確認書：修学中の特例の人"),
    HANDBOOK(Group.VALIDITY, "資格確認書：障害認定を受けた人"),
    PETITION_TERM(Group.VALIDITY, "資格確認書：カードの紛失・更新中の人"),
    NOTICE_UNTIL_REASSESSMENT(Group.VALIDITY, "お知らせ：負担割合の判定替え"),
    NOTICE_UNTIL_75(Group.VALIDITY, "お知らせ：後期高齢者医療に移る人"),

    ACTION(Group.ACTION, "交付・更新・差替え・回収"),
    APPLICATION(Group.ACTION, "申請のない人への交付"),

    COPAYMENT_RATIO(Group.PAYMENT, "窓口で払う割合"),
    SPECIAL_TREATMENT(Group.PAYMENT, "保険料を長く納めていない世帯の人"),
    LIMIT_CLASS(Group.PAYMENT, "1か月の上限の区分"),
    SPECIFIC_DISEASE(Group.PAYMENT, "1か月の上限：特定疾病の人"),
    COUNTS_FOR_HOUSEHOLD(Group.PAYMENT, "1か月の上限：世帯で合算できる額"),
    OUTPATIENT(Group.PAYMENT, "1か月の上限：高齢の人の外来"),
    TURNING_75(Group.PAYMENT, "1か月の上限：後期高齢者医療に移る月"),
    FROM_70_HOUSEHOLD(Group.PAYMENT, "1か月の上限：世帯の高齢の人の合算"),
    HOUSEHOLD(Group.PAYMENT, "1か月の上限：世帯全体の合算"),
    MOVED_WITHIN_PREFECTURE(Group.PAYMENT, "1か月の上限：同じ都道府県の中で引っ越した月"),
    YEARLY_CAP(Group.PAYMENT, "1年の上限"),
    DEDUCTION(Group.PAYMENT, "医療費控除");

    /** 問いの種類, in the order in which a case raises them. */
    public enum Group {
        DOCUMENT("どの書類を交付するか"),
        FOLLOW_UP("だれに確認するか"),
        VALIDITY("いつまで有効か"),
        ACTION("何をするか"),
        PAYMENT("いくら払うか");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Group group;
    private final String title;

    Question(Group group, String title) {
        this.group = group;
        this.title = title;
    }

    public Group group() {
        return group;
    }

    public String title() {
        return title;
    }
}
