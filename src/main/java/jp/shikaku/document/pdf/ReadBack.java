package jp.shikaku.document.pdf;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import jp.shikaku.common.Problem;
import jp.shikaku.document.qr.Verification;

/** 読み戻し: opens the finished file and compares what stands on each page with what was ordered. */
public final class ReadBack {

    private ReadBack() {}

    /**
     * @param signatures proves a QR: {@code signer::verify}
     * @param pageDone is told the number of each page read, from 1
     * @return problems DOC-041 to DOC-049; none = every page is its person's
     */
    public static List<Problem> check(
            Path pdf,
            Iterator<? extends LotPage> ordered,
            Function<String, Verification> signatures,
            IntConsumer pageDone) {
        throw new UnsupportedOperationException();
    }
}
