package jp.shikaku.batch.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/**
 * 見出し行: the first line of a file tells its encoding – the one in which its cells are columns we know – and whether it is
 * worth reading on. A file that is something else is refused here, before any more of it is read.
 */
record HeaderLine(Encoding encoding, Columns columns) {
    static final int MAX_BYTES = 64 * 1024;

    /** What else people save as; only named so that the refusal can say what happened. */
    private static final Map<String, Charset> OTHER_ENCODINGS = Map.of(
            "EUC-JP",
            Charset.forName("EUC-JP"),
            "ISO-2022-JP",
            Charset.forName("ISO-2022-JP"),
            "UTF-16",
            StandardCharsets.UTF_16LE,
            "UTF-16（ビッグエンディアン）",
            StandardCharsets.UTF_16BE);

    /** Leaves the stream at its beginning, after a byte order mark. */
    static HeaderLine read(BufferedInputStream in, Layout layout) throws IOException {
        skipByteOrderMark(in);
        byte[] line = firstLine(in);
        for (Encoding encoding : Encoding.values()) {
            Optional<List<String>> cells = encoding.decode(line).flatMap(HeaderLine::cells);
            if (cells.isPresent() && knowsAny(layout, cells.get())) {
                refuseOtherLayout(layout, cells.get());
                return new HeaderLine(encoding, Columns.of(layout, cells.get()));
            }
        }
        throw new Rejected(List.of(whyNot(line, layout)));
    }

    private static Problem whyNot(byte[] line, Layout layout) {
        for (var other : OTHER_ENCODINGS.entrySet()) {
            Optional<List<String>> cells = cells(new String(line, other.getValue()));
            if (cells.isPresent() && knowsAny(layout, cells.get())) {
                return ImportProblem.OTHER_ENCODING.with(other.getKey());
            }
        }
        if (holdsControls(line)) {
            return ImportProblem.NOT_CSV.with();
        }
        for (Encoding encoding : Encoding.values()) {
            if (encoding.decode(line).isPresent()) {
                return ImportProblem.NO_HEADER.with(layout.label(), String.join(",", layout.columns()));
            }
        }
        return ImportProblem.OTHER_ENCODING.with("不明");
    }

    private static boolean holdsControls(byte[] line) {
        for (byte b : line) {
            if (b >= 0 && b < 0x20 && b != '\t') {
                return true;
            }
        }
        return false;
    }

    private static void skipByteOrderMark(BufferedInputStream in) throws IOException {
        in.mark(3);
        byte[] mark = in.readNBytes(3);
        if (mark.length != 3 || mark[0] != (byte) 0xEF || mark[1] != (byte) 0xBB || mark[2] != (byte) 0xBF) {
            in.reset();
        }
    }

    private static byte[] firstLine(BufferedInputStream in) throws IOException {
        in.mark(MAX_BYTES + 1);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            throw new Rejected(List.of(ImportProblem.EMPTY_FILE.with()));
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            if (line.size() == MAX_BYTES) {
                throw new Rejected(List.of(ImportProblem.NOT_CSV.with()));
            }
            line.write(b);
            b = in.read();
        }
        in.reset();
        return line.toByteArray();
    }

    private static Optional<List<String>> cells(String line) {
        try {
            List<String> cells = CsvReader.builder().ofSingleCsvRecord(line).getFields();
            return Optional.of(cells.stream().map(String::strip).toList());
        } catch (CsvParseException notCsv) {
            return Optional.empty();
        }
    }

    private static boolean knowsAny(Layout layout, List<String> cells) {
        return cells.stream().anyMatch(layout::knows);
    }

    private static void refuseOtherLayout(Layout layout, List<String> cells) {
        for (Layout other : Layout.values()) {
            if (other != layout && cells.containsAll(other.columns())) {
                throw new Rejected(List.of(ImportProblem.OTHER_LAYOUT.with(layout.label(), other.label())));
            }
        }
    }
}
