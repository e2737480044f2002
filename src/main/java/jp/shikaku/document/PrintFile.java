package jp.shikaku.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** 印刷ファイル: a finished PDF, to be handed out and then forgotten. No transaction waits for a slow receiver. */
public record PrintFile(Path path, long bytes) implements AutoCloseable {

    public boolean exists() {
        return Files.exists(path);
    }

    /** Hands the file out and removes it. */
    public void writeTo(OutputStream out) throws IOException {
        try (this) {
            Files.copy(path, out);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
