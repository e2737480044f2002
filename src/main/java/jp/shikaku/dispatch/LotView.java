package jp.shikaku.dispatch;

import java.util.List;
import java.util.Map;

/**
 * One lot, to look at.
 *
 * @param processed sheets of paper through, in what its state says is being done
 * @param counts documents by how far they have come
 * @param envelopes 通数 by kind of mail, of what is to be sent or was
 */
public record LotView(
        LotRow lot,
        long processed,
        long total,
        Map<PieceState, Long> counts,
        List<EnvelopeCount> envelopes,
        List<LotFileRow> files) {

    /** 通数 of one kind of mail, and the documents in them. */
    public record EnvelopeCount(Mail mail, long envelopes, long documents) {}

    public long count(PieceState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long documents() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** 通数 in all. */
    public long allEnvelopes() {
        return envelopes.stream().mapToLong(EnvelopeCount::envelopes).sum();
    }
}
