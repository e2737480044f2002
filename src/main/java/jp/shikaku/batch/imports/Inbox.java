package jp.shikaku.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import jp.shikaku.batch.imports.csv.Spool;
import jp.shikaku.batch.imports.csv.Spooled;
import jp.shikaku.common.DataDirectory;

/** 受付: where files lie, cleaned of individual numbers, until they are taken over. */
@ApplicationScoped
public class Inbox {

    @Inject
    DataDirectory data;

    @Inject
    Imports imports;

    /** Reads the file to its end; from then on it survives a crash. Refuses at once what cannot be such a file. */
    public long receive(ImportOrder order, InputStream sent, String actor) throws IOException {
        Path arriving = file(UUID.randomUUID() + ".part");
        Spooled spooled = Spool.write(sent, order.layout(), arriving);
        return imports.add(order, spooled, actor, id -> Files.move(arriving, fileOf(id)));
    }

    Path fileOf(long importId) {
        return file(importId + ".csv");
    }

    private Path file(String name) {
        return data.file("imports", name);
    }
}
