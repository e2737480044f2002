package jp.shikaku.batch.imports.csv;

import java.util.List;

/** 行: one row as sent (without the 理由), and the line of the sent file on which it begins. */
public record RawRow(long line, List<String> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }
}
