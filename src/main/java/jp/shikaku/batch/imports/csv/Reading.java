package jp.shikaku.batch.imports.csv;

import java.util.List;

/**
 * 読み取りの結果: the row, or everything that is wrong with it.
 *
 * @param row null if there is a problem
 */
public record Reading<T>(T row, List<RowProblem> problems) {
    public boolean good() {
        return problems.isEmpty();
    }
}
