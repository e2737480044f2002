package jp.shikaku.batch.imports.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** 受信済みの行: reads what {@link Spool} laid aside, row by row, in the order in which it was sent. */
public final class SpooledRows implements Iterator<RawRow>, AutoCloseable {
    private final CloseableIterator<CsvRecord> records;
    private final Columns columns;

    private SpooledRows(CloseableIterator<CsvRecord> records, Layout layout) {
        this.records = records;
        this.columns = Columns.of(layout, cells(records.next()));
    }

    public static SpooledRows open(Path file, Layout layout) throws IOException {
        return new SpooledRows(
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(file)
                        .iterator(),
                layout);
    }

    public Columns columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public RawRow next() {
        CsvRecord record = records.next();
        return new RawRow(Long.parseLong(record.getField(0)), cells(record));
    }

    private static List<String> cells(CsvRecord record) {
        List<String> fields = record.getFields();
        return fields.subList(1, fields.size());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
