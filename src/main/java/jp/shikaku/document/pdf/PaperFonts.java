package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** 印刷用の書体: parsed once and shared by all files ever printed. */
final class PaperFonts {
    /** System property or environment variable: path of a TrueType font for the characters that ours lack. */
    static final String EXTRA = "SHIKAKU_EXTRA_FONT";

    static final Glyphs REGULAR = shipped("NotoSansJP-Regular.ttf");
    static final Glyphs BOLD = shipped("NotoSansJP-Bold.ttf");

    private static final Map<Path, Glyphs> EXTRAS = new ConcurrentHashMap<>();

    private PaperFonts() {}

    static Optional<Glyphs> extra() {
        return Optional.ofNullable(System.getProperty(EXTRA, System.getenv(EXTRA)))
                .filter(path -> !path.isBlank())
                .map(path -> EXTRAS.computeIfAbsent(Path.of(path), PaperFonts::configured));
    }

    private static Glyphs configured(Path path) {
        try {
            return parsed(new RandomAccessReadBufferedFile(path));
        } catch (IOException e) {
            throw new UncheckedIOException(EXTRA + " names no TrueType font that can be read: " + path, e);
        }
    }

    private static Glyphs shipped(String file) {
        try (var in = PaperFonts.class.getResourceAsStream("/fonts/" + file)) {
            return parsed(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glyphs parsed(RandomAccessRead file) throws IOException {
        var font = new TTFParser().parse(file);
        // Names are printed as registered; looking for ligatures took nine tenths of the time.
        font.setEnableGsub(false);
        return new Glyphs(font);
    }
}
