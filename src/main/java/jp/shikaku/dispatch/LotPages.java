package jp.shikaku.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import jp.shikaku.document.pdf.AddressSheet;
import jp.shikaku.document.pdf.Envelope;
import jp.shikaku.document.pdf.LotPage;
import jp.shikaku.document.pdf.OrderedPage;
import jp.shikaku.document.pdf.PageMark;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;

/**
 * 印刷ファイルのページ: the letters of a file, each with its mark, and a 宛名台紙 in front of each bundle and of each
 * envelope with several people. One envelope is held in memory at a time.
 */
final class LotPages implements Iterator<LotPage> {

    private final long lotId;
    private final LongFunction<List<Letter>> after;
    private final Deque<Letter> letters = new ArrayDeque<>();
    private final Deque<LotPage> pages = new ArrayDeque<>();
    private long last;
    private boolean exhausted;

    /** @param after the next letters after that number, in their order; none = that was all */
    LotPages(FileSpan span, LongFunction<List<Letter>> after) {
        this.lotId = span.lotId();
        this.after = after;
        this.last = span.first() - 1;
    }

    @Override
    public boolean hasNext() {
        if (pages.isEmpty()) {
            nextEnvelope();
        }
        return !pages.isEmpty();
    }

    @Override
    public LotPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pages.remove();
    }

    private void nextEnvelope() {
        List<Letter> envelope = new ArrayList<>();
        while (peek() != null
                && (envelope.isEmpty() || peek().envelope() == envelope.get(0).envelope())) {
            envelope.add(letters.remove());
        }
        if (envelope.isEmpty()) {
            return;
        }
        boolean covered = envelope.get(0).employerCode() != null || envelope.size() > 1;
        int sheets = envelope.size() + (covered ? 1 : 0);
        int page = 0;
        if (covered) {
            pages.add(addressSheet(
                    envelope,
                    mark(envelope.get(0), ++page, sheets, envelope.get(0).sequence() - 1)));
        }
        for (Letter letter : envelope) {
            pages.add(new OrderedPage(letter.sheet(), mark(letter, ++page, sheets, letter.sequence())));
        }
    }

    private Letter peek() {
        if (letters.isEmpty() && !exhausted) {
            letters.addAll(after.apply(last));
            exhausted = letters.isEmpty();
            last = exhausted ? last : letters.getLast().sequence();
        }
        return letters.peek();
    }

    private PageMark mark(Letter letter, int page, int pages, long sequence) {
        return new PageMark(new EnvelopeNumber(lotId, letter.envelope()).toString(), page, pages, sequence);
    }

    private static AddressSheet addressSheet(List<Letter> envelope, PageMark mark) {
        Letter first = envelope.get(0);
        List<String> contents = envelope.stream().map(LotPages::inWords).toList();
        Recipient recipient = first.sheet().recipient();
        return first.employerCode() == null
                ? new AddressSheet(
                        mark,
                        Envelope.LONG_3,
                        first.sheet().issuer(),
                        recipient.postalCode(),
                        recipient.address(),
                        head(envelope),
                        false,
                        contents)
                : new AddressSheet(
                        mark,
                        Envelope.SQUARE_2,
                        first.sheet().issuer(),
                        null,
                        "",
                        "事業所番号 " + first.employerCode(),
                        true,
                        contents);
    }

    /** 世帯あて: to the insured person, whether or not one of the letters is theirs; else to the first. */
    private static String head(List<Letter> envelope) {
        return envelope.stream()
                .map(letter -> letter.sheet().holder().insuredPersonName())
                .filter(name -> name != null)
                .findFirst()
                .orElse(envelope.get(0).sheet().holder().name());
    }

    private static String inWords(Letter letter) {
        Sheet sheet = letter.sheet();
        return sheet.holder().id() + "　" + sheet.holder().name();
    }

    static Stream<LotPage> stream(Iterator<LotPage> pages) {
        return Stream.iterate(pages, Iterator::hasNext, same -> same).map(Iterator::next);
    }
}
