package jp.shikaku.batch.imports.csv;

import jp.shikaku.common.Problem;

/**
 * 行の問題: where it is, what stood there and what to do. The value is masked and shortened; the column is empty when the row as
 * a whole is meant.
 */
public record RowProblem(long line, String column, String value, Problem problem) {
    public RowProblem {
        value = Shown.of(value);
    }
}
