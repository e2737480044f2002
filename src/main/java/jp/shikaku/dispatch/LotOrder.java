package jp.shikaku.dispatch;

import jp.shikaku.common.Rejected;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.insurer.InsurerKind;

/**
 * 発送ロットの注文. One kind of document: certificates and notices never share an envelope.
 *
 * <p>Refuses no kind of document (DSP-001) and files of no page or of more than 10,000 (DSP-002).
 *
 * @param delivery null = as insurers of the kind usually do
 * @param order null = as goes best with the delivery
 * @param mail null = ordinary; 任意継続 is tracked in any case
 * @param pagesPerFile null = 1,000
 */
public record LotOrder(DocumentKind kind, Delivery delivery, PrintOrder order, Mail mail, Integer pagesPerFile) {

    private static final int USUAL_PAGES = 1_000;
    private static final int MOST_PAGES = 10_000;

    public LotOrder {
        if (kind == null || kind == DocumentKind.NONE) {
            throw Rejected.because("DSP-001", "kind");
        }
        if (pagesPerFile != null && (pagesPerFile < 1 || pagesPerFile > MOST_PAGES)) {
            throw Rejected.because("DSP-002", "pagesPerFile", "%,d".formatted(MOST_PAGES));
        }
    }

    LotOrder complete(InsurerKind insurer) {
        Delivery hands = delivery == null ? Delivery.usualFor(insurer) : delivery;
        return new LotOrder(
                kind,
                hands,
                order == null ? hands.usualOrder() : order,
                mail == null ? Mail.ORDINARY : mail,
                pagesPerFile == null ? USUAL_PAGES : pagesPerFile);
    }
}
