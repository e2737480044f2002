package jp.shikaku.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.shikaku.common.DataDirectory;

/** Where the print files of lots lie: as drafts until they were read back, then under their own names. */
@ApplicationScoped
public class LotFolder {

    private static final String FOLDER = "lots";
    private static final String DRAFT = ".draft";

    @Inject
    DataDirectory data;

    Path draft(FileSpan span, String worker) {
        return data.file(FOLDER, DataDirectory.own(span.fileName() + "." + worker + DRAFT));
    }

    Path file(FileSpan span) {
        return data.file(FOLDER, span.fileName());
    }

    /** The draft takes the place of whatever lay there, at once and wholly. */
    void publish(FileSpan span, String worker) {
        Path draft = draft(span, worker);
        try {
            if (Files.exists(draft)) {
                Files.move(draft, file(span), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file(span));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether exactly that file lies there; null = whether none does. */
    boolean holds(FileSpan span, String sha256) {
        Path file = file(span);
        return Files.exists(file) ? sha256(file).equals(sha256) : sha256 == null;
    }

    /**
     * Before the COMMIT after which nobody needs it: if that fails, the file is drawn again; the other way round, a crash
     * would leave people's papers behind.
     */
    void remove(FileSpan span) {
        data.remove(file(span));
    }

    void removeDraft(FileSpan span, String worker) {
        data.remove(draft(span, worker));
    }

    /** Drafts that a crash of this server has left are of no use. */
    public void sweep() {
        data.files(FOLDER).stream().filter(DataDirectory::isOwn).forEach(data::remove);
    }

    static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
