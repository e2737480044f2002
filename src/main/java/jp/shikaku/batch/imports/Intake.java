package jp.shikaku.batch.imports;

import java.util.List;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.common.Entered;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerNumber;

/** How the rows of one kind of file enter. Made anew for each file. */
interface Intake<T> {

    RowReader<T> reader(Columns columns, InsurerNumber owner);

    /** What may occur only once in a file. */
    String key(T row);

    /** The outcome of each row, in their order; runs in the file's transaction. Refuses the whole file if it must. */
    List<Entered> enter(List<T> rows, Source by);
}
