package jp.shikaku.api.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shikaku.dispatch.Delivery;
import jp.shikaku.dispatch.LotFileRow;
import jp.shikaku.dispatch.LotOrder;
import jp.shikaku.dispatch.LotRow;
import jp.shikaku.dispatch.LotState;
import jp.shikaku.dispatch.LotView;
import jp.shikaku.dispatch.Mail;
import jp.shikaku.dispatch.PieceState;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 発送ロット. {@code processed} of {@code total} sheets of paper is the progress of what {@code state} says is being done;
 * {@code counts}: documents by how far they came; {@code envelopes}: 通数 that is to be posted, or was.
 * {@code filesMadeAgain}: if not 0 after a hand-over was ordered, somebody was taken out: fetch the files again and order
 * it again.
 */
public record LotJson(
        long id,
        long run,
        DocumentKind kind,
        Delivery delivery,
        PrintOrder order,
        Mail mail,
        int pagesPerFile,
        LotState state,
        boolean finished,
        String failure,
        long processed,
        long total,
        Map<PieceState, Long> counts,
        long held,
        long envelopes,
        List<EnvelopesJson> envelopesByMail,
        int filesMadeAgain,
        List<FileJson> files,
        Instant orderedAt,
        Instant readyAt,
        Instant handedOverAt,
        LocalDate postedOn) {

    /** 発送ロットの注文; what is left out is as the insurer's kind usually does. */
    public record OrderJson(String kind, String delivery, String order, String mail, Integer pagesPerFile) {

        LotOrder asOrder() {
            return new LotOrder(
                    choice(DocumentKind.class, "kind", kind),
                    choice(Delivery.class, "delivery", delivery),
                    choice(PrintOrder.class, "order", order),
                    choice(Mail.class, "mail", mail),
                    pagesPerFile);
        }

        private static <E extends Enum<E>> E choice(Class<E> type, String field, String value) {
            return value == null ? null : Choice.of(type, field, value);
        }
    }

    /** 差出. {@code pieces}: 通数 that the post took; {@code spoilt}: 封筒番号 that were not posted. */
    public record PostedJson(LocalDate on, Long pieces, List<String> spoilt) {}

    public record EnvelopesJson(Mail mail, long envelopes, long documents) {}

    /** A print file; {@code pages} 0: everybody was taken out, there is none. */
    public record FileJson(
            int number, Mail mail, boolean released, long pages, long first, long last, long bytes, String sha256) {}

    static LotJson of(LotView view) {
        LotRow lot = view.lot();
        return new LotJson(
                lot.id(),
                lot.runId(),
                lot.kind(),
                lot.delivery(),
                lot.order(),
                lot.mail(),
                lot.pagesPerFile(),
                lot.state(),
                !lot.state().busy(),
                lot.failure(),
                view.processed(),
                view.total(),
                view.counts(),
                lot.held(),
                view.allEnvelopes(),
                view.envelopes().stream()
                        .map(count -> new EnvelopesJson(count.mail(), count.envelopes(), count.documents()))
                        .toList(),
                lot.filesMadeAgain(),
                view.files().stream().map(LotJson::file).toList(),
                lot.orderedAt(),
                lot.readyAt(),
                lot.handedOverAt(),
                lot.postedOn());
    }

    private static FileJson file(LotFileRow file) {
        return new FileJson(
                file.number(),
                file.mail(),
                file.released(),
                file.pages(),
                file.first(),
                file.last(),
                file.bytes(),
                file.sha256());
    }
}
