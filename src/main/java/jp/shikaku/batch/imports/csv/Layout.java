package jp.shikaku.batch.imports.csv;

import java.util.List;

/** ファイルの種類: the columns of each file an insurer sends. All must be there, in any order; none other may be. */
public enum Layout {
    MEMBERS(
            "加入者名簿",
            "保険者番号",
            "記号",
            "番号",
            "枝番",
            "氏名",
            "氏名カナ",
            "生年月日",
            "性別",
            "郵便番号",
            "住所",
            "本人家族",
            "資格取得年月日",
            "資格喪失年月日",
            "喪失事由",
            "事業所番号",
            "任意継続",
            "在留期限",
            "負担割合",
            "要配慮",
            "自己情報提供不可"),
    CARD_STATUS(
            "利用登録状況",
            "基準日",
            "保険者番号",
            "記号",
            "番号",
            "枝番",
            "カード",
            Layout.CERTIFICATE_SERIAL,
            "証明書有効期限",
            "証明書失効日",
            "利用登録",
            "利用登録日",
            "登録経路"),
    PETITIONS("申請", "受付番号", "受付日", "保険者番号", "記号", "番号", "枝番", "種別", "理由", "状態"),
    ASSESSMENTS("負担割合・適用区分", "保険者番号", "記号", "番号", "枝番", "発効期日", "有効期限", "負担割合", "適用区分");

    /** The one typed field that may hold twelve digits and more. */
    static final String CERTIFICATE_SERIAL = "証明書シリアル番号";

    private final String label;
    private final List<String> columns;

    Layout(String label, String... columns) {
        this.label = label;
        this.columns = List.of(columns);
    }

    public String label() {
        return label;
    }

    public List<String> columns() {
        return columns;
    }

    /**
     * 理由: what {@link BadRowsCsv} adds to each row, ignored when the mended file is sent again. An application has a 理由 of
     * its own, so there it has another name.
     */
    public String reasonColumn() {
        return columns.contains("理由") ? "エラー理由" : "理由";
    }

    boolean knows(String column) {
        return columns.contains(column) || column.equals(reasonColumn());
    }
}
