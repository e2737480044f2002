package jp.shikaku.expense.limit;

import java.util.EnumMap;
import java.util.Map;
import jp.shikaku.law.Band;
import jp.shikaku.law.DatedTable;

/** 所得の物差し: by what an insurer tells the classes apart; all in yen. */
public enum IncomeMeasure {
    /** Of employees, by the month. */
    STANDARD_REMUNERATION("標準報酬月額", "standardRemuneration", "remuneration"),
    /** 国保 under 70, of the household by the year: income less 基礎控除. */
    OLD_PROVISO("旧ただし書き所得", "oldProvisoIncome", "oldProviso"),
    /** 国保 from 70 and 後期, of the one who has most, by the year. */
    TAXABLE("課税所得", "taxableIncome", "taxable");

    private final String label;
    private final String field;
    /** How the columns of the tables begin that are about it. */
    private final String column;

    IncomeMeasure(String label, String field, String column) {
        this.label = label;
        this.field = field;
        this.column = column;
    }

    public String label() {
        return label;
    }

    /** What it is called where it is asked for. */
    public String field() {
        return field;
    }

    /** The band of a row by each measure that has one: {@code remunerationFrom}, {@code oldProvisoAbove} … */
    static Map<IncomeMeasure, Band> bands(DatedTable.Row row) {
        Map<IncomeMeasure, Band> bands = new EnumMap<>(IncomeMeasure.class);
        for (IncomeMeasure measure : values()) {
            Band band = Band.of(row, measure.column);
            if (band.bounded()) {
                bands.put(measure, band);
            }
        }
        return bands;
    }
}
