package jp.shikaku.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the product keeps its files: beside the server, or where the environment variable {@code SHIKAKU_DATA} says.
 */
@ApplicationScoped
public class DataDirectory {

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
}
