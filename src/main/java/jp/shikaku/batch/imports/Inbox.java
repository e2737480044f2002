package jp.shikaku.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.batch.imports.csv.Spool;
import jp.shikaku.batch.imports.csv.Spooled;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.DataDirectory;

/** 受付: where files lie, cleaned of individual numbers, until they are taken over. */
@ApplicationScoped
public class Inbox {

    private static final String FOLDER = "imports";
    private static final Pattern KEPT = Pattern.compile("(\\d+)\\.csv");

    @Inject
    DataDirectory data;

    @Inject
    Imports imports;

    /** Reads the file to its end; from then on it survives a crash. Refuses at once what cannot be such
     * a file, and any when there is no room (IMP-074). */
    public long receive(ImportOrder order, InputStream sent, String actor) throws IOException {
        Path arriving = file(DataDirectory.own(UUID.randomUUID() + ".part"));
        return imports.add(order, spool(sent, order.layout(), arriving), actor, id -> Files.move(arriving, fileOf(id)));
    }

    private Spooled spool(InputStream sent, Layout layout, Path arriving) throws IOException {
        try {
            return Spool.write(sent, layout, arriving);
        } catch (IOException e) {
            if (data.isFull(FOLDER)) {
                throw Conflict.now("IMP-074");
            }
            throw e;
        }
    }

    /** Removes the files of the insurer in scope that have been taken over or refused. */
    void tidy() {
        data.files(FOLDER).stream().filter(this::isDone).forEach(data::remove);
    }

    private boolean isDone(Path file) {
        Matcher name = KEPT.matcher(file.getFileName().toString());
        return name.matches()
                && imports.find(Long.parseLong(name.group(1)))
                        .filter(known -> !known.state().busy())
                        .isPresent();
    }

    /** Removes what a crash left: uploads to this server that were broken off, and files already taken over. */
    public void sweep() {
        data.files(FOLDER).stream()
                .filter(file -> DataDirectory.isOwn(file) || isDone(file))
                .forEach(data::remove);
    }

    Path fileOf(long importId) {
        return file(importId + ".csv");
    }

    private Path file(String name) {
        return data.file(FOLDER, name);
    }
}
