package jp.shikaku.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import jp.shikaku.common.Problem;
import jp.shikaku.document.qr.Verification;

/** 遅い印刷: one page in a file of its own, drawn as always, but stopping at each step. */
public final class SlowPrinting {
    private SlowPrinting() {}

    /** @param pause is run before each text that is drawn, about forty times a page */
    public static void write(OrderedPage page, Runnable pause, OutputStream out) {
        try (var job = new PrintJob(Form.A4, null) {
            @Override
            Paper open(Box size, String title) throws IOException {
                return new Paper(size, title) {
                    @Override
                    Typeface face(Type.Weight weight) {
                        pause.run();
                        return super.face(weight);
                    }
                };
            }
        }) {
            job.add(page);
            job.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every text and the QR; draws no picture of the page, which would take most of the time. */
    public static List<Problem> readBack(Path file, OrderedPage page, Function<String, Verification> signatures) {
        return ReadBack.check(file, List.of(page).iterator(), signatures, done -> {}, 0);
    }
}
