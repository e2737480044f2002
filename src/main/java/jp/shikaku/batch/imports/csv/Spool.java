package jp.shikaku.batch.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import jp.shikaku.common.Rejected;

/**
 * 受信ファイル: lays an upload aside while it streams in, so that the work on it can be done, and done again, without the
 * sender. What is laid aside is UTF-8, has the line of each row in front and never held an individual number. Memory does not
 * grow with the file, a row or a cell. A file whose rows cannot be told apart is refused, and nothing of it is left.
 */
public final class Spool {
    private static final String LINE_COLUMN = "行";

    /** In characters. Ten times the longest row that can be good; a row that is not is kept with what is wrong with it. */
    private static final int MAX_ROW = 8000;

    private static final int MAX_CELLS = 1000;
    private static final int READ_BUFFER = 64 * 1024;

    /** With so many rows at the start and none of the right width the header belongs to something else. */
    private static final int ROWS_TRIED = 1000;

    /**
     * Appended to what is sent: it comes out as a row of its own unless the file ends within quotes. Old systems end their
     * files with the same character.
     */
    private static final String END = "\u001A";

    private final Layout layout;
    private final Path file;

    private Spool(Layout layout, Path file) {
        this.layout = layout;
        this.file = file;
    }

    /** The file is on the disk when this returns; it is gone when this throws. */
    public static Spooled write(InputStream sent, Layout layout, Path file) throws IOException {
        try {
            return new Spool(layout, file).write(sent);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private Spooled write(InputStream sent) throws IOException {
        MessageDigest digest = sha256();
        BufferedInputStream in = new BufferedInputStream(new DigestInputStream(sent, digest), READ_BUFFER);
        HeaderLine header = HeaderLine.read(in, layout);
        InputStream closed = new SequenceInputStream(
                in, new ByteArrayInputStream(("\n\n" + END).getBytes(StandardCharsets.US_ASCII)));
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                CsvWriter out = CsvWriter.builder().build(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
            long rows = copy(new InputStreamReader(closed, header.encoding().charset()), header.columns(), out);
            out.flush();
            channel.force(true);
            return new Spooled(rows, header.encoding(), HexFormat.of().formatHex(digest.digest()));
        } catch (UncheckedIOException interrupted) {
            throw interrupted.getCause();
        }
    }

    private static long copy(Reader text, Columns columns, CsvWriter out) {
        Iterator<CsvRecord> records = reader(text).iterator();
        CsvRecord record = records.next();
        write(out, LINE_COLUMN, columns.names());
        Incoming incoming = new Incoming(columns);
        long rows = 0;
        long fitting = 0;
        while (anotherFollows(records, record)) {
            record = records.next();
            if (isEnd(record)) {
                if (!anotherFollows(records, record)) {
                    return rows;
                }
                continue;
            }
            List<String> cells = incoming.storable(record.getFields());
            if (!cells.stream().allMatch(String::isBlank)) {
                write(out, String.valueOf(record.getStartingLineNumber()), cells);
                rows++;
                fitting += columns.fit(cells) ? 1 : 0;
            }
            if (rows == ROWS_TRIED && fitting == 0) {
                throw new Rejected(List.of(ImportProblem.NO_ROW_FITS.with(
                        String.valueOf(columns.names().size()), String.valueOf(rows))));
            }
        }
        throw unreadable(record.getStartingLineNumber());
    }

    private static boolean isEnd(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).equals(END);
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        var limits = CsvRecordHandler.builder()
                .maxFields(MAX_CELLS)
                .maxFieldSize(MAX_ROW)
                .maxRecordSize(MAX_ROW)
                .build();
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(READ_BUFFER)
                .build(limits, text);
    }

    /** Already parses the row that follows, so this is where a broken one shows. */
    private static boolean anotherFollows(Iterator<CsvRecord> records, CsvRecord before) {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw unreadable(before.getStartingLineNumber() + linesOf(before));
        }
    }

    private static int linesOf(CsvRecord record) {
        return String.join("", record.getFields()).split("\\R", -1).length;
    }

    private static Rejected unreadable(long line) {
        return new Rejected(List.of(ImportProblem.UNREADABLE_ROW.with(String.valueOf(line))));
    }

    private static void write(CsvWriter out, String line, List<String> cells) {
        List<String> row = new ArrayList<>(cells.size() + 1);
        row.add(line);
        row.addAll(cells);
        out.writeRecord(row);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
