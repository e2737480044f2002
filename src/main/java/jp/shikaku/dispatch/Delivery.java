package jp.shikaku.dispatch;

import jp.shikaku.document.PrintOrder;
import jp.shikaku.insurer.InsurerKind;

/** 届け方: whose hands the documents go to first. */
public enum Delivery {
    /** One bundle for each 事業所, whose staff hand them over. Who has none gets a letter of their own. */
    EMPLOYER("事業所経由"),
    /** One envelope for those who share 記号・番号 and address. */
    HOUSEHOLD("世帯ごと"),
    /** One envelope for each person. */
    DIRECT("本人あて");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As insurers of the kind usually do; which of them they take is theirs to say. */
    public static Delivery usualFor(InsurerKind kind) {
        return switch (kind) {
            case KYOKAI, HEALTH_SOCIETY, MUTUAL_AID -> EMPLOYER;
            case NATIONAL -> HOUSEHOLD;
            case LATTER_STAGE -> DIRECT;
        };
    }

    /** The order that goes best with it: bundles by 事業所, letters by 郵便番号 as the post grants its discount for. */
    public PrintOrder usualOrder() {
        return this == EMPLOYER ? PrintOrder.EMPLOYER : PrintOrder.POSTAL_CODE;
    }
}
