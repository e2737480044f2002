package jp.shikaku.architecture;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every package says in a sentence what belongs there. */
final class Charters {

    private static final String CHARTER = "package-info.java";

    private Charters() {}

    /** Folders with classes but without {@code package-info.java}, relative to the sources. */
    static Set<Path> missing(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !Files.exists(folder.resolve(CHARTER)))
                    .map(sources::relativize)
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
