package jp.shikaku.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Where the product keeps its files: beside the server, or where the environment variable {@code SHIKAKU_DATA} says.
 */
@ApplicationScoped
public class DataDirectory {

    /** In bytes. */
    private static final long AS_GOOD_AS_NOTHING = 1 << 20;

    private static final Logger LOG = Logger.getLogger(DataDirectory.class);

    public Path file(String folder, String name) {
        String configured = System.getenv("SHIKAKU_DATA");
        Path base = configured != null
                ? Path.of(configured)
                : Path.of(System.getProperty("jboss.home.dir")).resolveSibling("data");
        try {
            return Files.createDirectories(base.resolve(folder)).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the names of files begin that this server alone works on; others may share the folders. */
    public static String own(String name) {
        return System.getProperty("jboss.node.name", "server") + "~" + name;
    }

    public static boolean isOwn(Path file) {
        return file.getFileName().toString().startsWith(own(""));
    }

    public List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(file(folder, ""))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether next to nothing fits any more where the folder's files lie. */
    public boolean isFull(String folder) {
        try {
            return Files.getFileStore(file(folder, "").getParent()).getUsableSpace() < AS_GOOD_AS_NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file that is no longer needed. One that cannot be removed stops nobody; the log tells. */
    public void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf(e, "%s cannot be removed", file);
        }
    }
}
