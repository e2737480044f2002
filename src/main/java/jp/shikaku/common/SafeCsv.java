package jp.shikaku.common;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 表計算ソフトで開いても安全なCSV: a cell of text that a spreadsheet would take for a formula gets an apostrophe in front.
 * {@link #unguarded} takes exactly that apostrophe away again, so that a file mended in a spreadsheet comes back as it was.
 */
public final class SafeCsv implements AutoCloseable {
    /** Full-width signs too: a Japanese spreadsheet folds them. An apostrophe before one of them must survive as well. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);

    private final CsvWriter csv;
    private final List<String> cells = new ArrayList<>();

    private SafeCsv(OutputStream out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    /** For another program: UTF-8 without a byte order mark. */
    public static SafeCsv forProgram(OutputStream out) {
        return new SafeCsv(out);
    }

    /** For people: the byte order mark tells a spreadsheet that this is UTF-8. */
    public static SafeCsv forSpreadsheet(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return new SafeCsv(out);
    }

    /** A date, number or code that we have written ourselves. */
    public SafeCsv typed(String value) {
        cells.add(value);
        return this;
    }

    public SafeCsv text(String value) {
        cells.add(guarded(value));
        return this;
    }

    public SafeCsv texts(List<String> values) {
        values.forEach(this::text);
        return this;
    }

    public void endRow() {
        csv.writeRecord(cells);
        cells.clear();
    }

    public static String guarded(String text) {
        return text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    public static String unguarded(String cell) {
        boolean guarded = cell.startsWith("'") && FORMULA.matcher(cell).lookingAt();
        return guarded ? cell.substring(1) : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
