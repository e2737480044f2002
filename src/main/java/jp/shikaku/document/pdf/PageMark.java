package jp.shikaku.document.pdf;

import static java.util.Objects.requireNonNull;

/**
 * 封入の印: where a page belongs, printed at the foot of it and read by whoever, or whatever, fills the envelopes.
 *
 * @param envelopeId 封筒番号, the same on all pages of one envelope
 * @param page 1 to {@code pages}
 * @param pages how many sheets of paper go into the envelope, the 宛名台紙 among them
 * @param sequence 通し番号 of the page in its lot, from 1 without a gap
 */
public record PageMark(String envelopeId, int page, int pages, long sequence) {

    public PageMark {
        requireNonNull(envelopeId, "envelopeId");
        if (page < 1 || page > pages || sequence < 1) {
            throw new IllegalArgumentException("Page %d of %d, number %d".formatted(page, pages, sequence));
        }
    }
}
