package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import jp.shikaku.common.DataDirectory;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.document.pdf.Form;
import jp.shikaku.document.pdf.SheetPdf;
import jp.shikaku.document.sheet.Sheet;

/** 印刷: makes the PDF of one document or of all that a run issued, as a file in the data directory. */
@ApplicationScoped
public class Printing {

    @Inject
    Documents documents;

    @Inject
    DataDirectory data;

    PrintFile one(Document document, Form form) {
        return print(Stream.of(document.sheet()), form);
    }

    /** How many pages there will be; refuses if there is nothing to print. */
    public long count(PrintRequest request) {
        long count = documents.countLive(request.runId(), request.kind());
        if (count == 0) {
            throw new NotFound(Problem.of("DOC-031", "", request.kind().label()));
        }
        return count;
    }

    /** A page per person; {@code each} is run for every one of them. */
    @Transactional
    public PrintFile ofRun(PrintRequest request, Runnable each) {
        Stream<Sheet> sheets = documents.sheets(request.runId(), request.kind(), request.order());
        return print(sheets.peek(sheet -> each.run()), request.form());
    }

    private PrintFile print(Stream<Sheet> sheets, Form form) {
        Path file = data.file("print", UUID.randomUUID() + ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetPdf.write(sheets, form, out);
        } catch (IOException e) {
            data.remove(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException refused) {
            data.remove(file);
            throw refused;
        }
        return new PrintFile(file, file.toFile().length());
    }

    /** Removes files that nobody has fetched, also those that an earlier start of the server has left. */
    public void removeOlderThan(Instant moment) {
        data.files("print").stream()
                .filter(file -> file.toFile().lastModified() < moment.toEpochMilli())
                .forEach(data::remove);
    }
}
