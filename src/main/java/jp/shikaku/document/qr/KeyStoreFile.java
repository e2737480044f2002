package jp.shikaku.document.qr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** PKCS12ファイル: changed one at a time, also between servers, and replaced whole: never seen half written. */
record KeyStoreFile(Path path, String password) {
    /** A file lock keeps other processes out, but not the threads of this one. */
    private static final Object THIS_PROCESS = new Object();

    interface Change {
        void applyTo(KeyStore store) throws GeneralSecurityException;
    }

    FileTime changedAt() throws IOException {
        return Files.exists(path) ? Files.getLastModifiedTime(path) : null;
    }

    KeyStore load() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(path)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    void change(Change change) throws GeneralSecurityException, IOException {
        var absolute = path.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        var lockFile = absolute.resolveSibling(absolute.getFileName() + ".lock");
        synchronized (THIS_PROCESS) {
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Held until the channel closes.
                channel.lock();
                var store = Files.exists(path) ? load() : empty();
                change.applyTo(store);
                replace(store, absolute);
            }
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void replace(KeyStore store, Path absolute) throws GeneralSecurityException, IOException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password.toCharArray());
        // createTempFile makes it readable for its owner only.
        var fresh = Files.createTempFile(absolute.getParent(), "signing", ".p12");
        try {
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes.toByteArray()));
                channel.force(true);
            }
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
