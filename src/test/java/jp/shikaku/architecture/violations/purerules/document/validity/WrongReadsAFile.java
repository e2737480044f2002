package jp.shikaku.architecture.violations.purerules.document.validity;

import java.nio.file.Files;
import java.nio.file.Path;

/** A limit that stands in a file. */
class WrongReadsAFile {
    boolean ends(Path file) {
        return Files.exists(file);
    }
}
