package jp.shikaku.insurer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.shikaku.law.Act;

/** 交付方針の項目: each thing an insurer decides for itself, on what ground it may, and what a policy says about it. */
public enum PolicyItem {
    EX_OFFICIO(
            "職権交付",
            Act.EX_OFFICIO,
            policy -> policy.exOfficio() ? "申請がなくても、必要な人に資格確認書を交付します。" : "資格確認書は、申請した人に交付します。申請がなければ案内だけします。"),
    ISSUE_TO_ALL(
            "全員への一律交付",
            "保険者の定め（国民健康保険の保険者に例があります）",
            policy -> policy.issueToAll() ? "加入者の全員に資格確認書を交付します。" : "マイナ保険証を使える人には、資格情報のお知らせを交付します。"),
    END(
            "有効期限",
            Act.LONGEST_VALIDITY + "（交付日から5年以内）",
            policy -> "資格確認書は" + policy.end().words() + "です。"),
    RATIO_REASSESSED(
            "70歳から74歳までの有効期限",
            "保険者の実務（毎年8月1日の一部負担割合の判定替え）",
            policy -> policy.ratioReassessedEachAugust() ? "負担割合を判定し直す前の7月31日で切ります。" : "7月31日では切りません。"),
    RESIDENCE_LIMIT(
            "在留期限のある人の有効期限",
            "保険者の実務（在留期間の満了日）",
            policy -> policy.validOnResidenceLimitNextDay() ? "在留期限の次の日までです。" : "在留期限の日までです。"),
    PETITION_MONTHS(
            "カードの紛失・更新中の人の有効期限",
            "保険者の定め",
            policy -> policy.petitionMonths() == null ? "ほかの資格確認書と同じです。" : "交付から" + policy.petitionMonths() + "か月です。"),
    LATTER_STAGE_AGE(
            "後期高齢者の一律交付",
            "広域連合の定め（令和8年8月から。埼玉県後期高齢者医療広域連合の公表資料）",
            policy -> policy.latterStage().words()),
    LATTER_STAGE_HOLDER(
            "その年齢に満たない後期高齢者",
            "広域連合の定め（令和8年8月から。埼玉県後期高齢者医療広域連合の公表資料）",
            policy -> "マイナ保険証を持つ人とするのは、" + policy.latterStage().holder().label() + "です。"),
    HORIZON(
            "見通し日",
            "保険者の実務（使えなくなる前に届くようにするため）",
            policy -> policy.horizonMonths() == 0
                    ? "判定する日の月の末日までを見ます。"
                    : "判定する日の" + policy.horizonMonths() + "か月後の月の末日までを見ます。"),
    SEX_ON_BACK("性別の記載", "健康保険法施行規則様式第九号", policy -> policy.sexOnBack() ? "資格確認書の裏面に書きます。" : "資格確認書の表面に書きます。");

    private final String label;
    private final String ground;
    private final Function<DocumentPolicy, String> words;

    PolicyItem(String label, String ground, Function<DocumentPolicy, String> words) {
        this.label = label;
        this.ground = ground;
        this.words = words;
    }

    /** Those that an insurer of the kind has to decide. */
    public static List<PolicyItem> of(InsurerKind kind) {
        return Arrays.stream(values())
                .filter(item -> kind.latterStage() || item != LATTER_STAGE_AGE && item != LATTER_STAGE_HOLDER)
                .toList();
    }

    public String label() {
        return label;
    }

    /** The law that leaves it to the insurer, or whose practice it is. */
    public String ground() {
        return ground;
    }

    /** What the policy says about it, as a sentence. */
    public String words(DocumentPolicy policy) {
        return words.apply(policy);
    }
}
