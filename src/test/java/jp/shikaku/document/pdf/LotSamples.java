package jp.shikaku.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.sheet.SheetSamples;
import jp.shikaku.eligibility.DocumentKind;

/** 発送ロットの見本. */
public final class LotSamples {
    private LotSamples() {}

    /** Everybody in an envelope of their own. */
    public static List<LotPage> alone(DocumentKind kind, int people, Function<QrClaims, String> signer) {
        return IntStream.range(0, people)
                .<LotPage>mapToObj(i -> new OrderedPage(
                        SheetSamples.sheet(i, kind, signer), new PageMark("E-%06d".formatted(i + 1), 1, 1, i + 1)))
                .toList();
    }

    /** Envelopes of one, two and three people; those with several begin with an address sheet. */
    public static List<LotPage> households(DocumentKind kind, int people, Function<QrClaims, String> signer) {
        var pages = new ArrayList<LotPage>();
        for (int i = 0, inside; i < people; i += inside) {
            inside = Math.min(1 + i % 3, people - i);
            int sheets = inside == 1 ? 1 : inside + 1;
            var id = "E-%06d".formatted(i + 1);
            var sheetsOf = IntStream.range(i, i + inside)
                    .mapToObj(person -> SheetSamples.sheet(person, kind, signer))
                    .toList();
            if (inside > 1) {
                var first = sheetsOf.get(0);
                pages.add(new AddressSheet(
                        new PageMark(id, 1, sheets, pages.size() + 1),
                        inside > 2 ? Envelope.SQUARE_2 : Envelope.LONG_3,
                        first.issuer(),
                        first.recipient().postalCode(),
                        first.recipient().address(),
                        first.recipient().name(),
                        inside > 2,
                        sheetsOf.stream()
                                .map(sheet -> sheet.holder().id() + "　"
                                        + sheet.holder().name())
                                .toList()));
            }
            for (var sheet : sheetsOf) {
                int page = sheets - inside + sheetsOf.indexOf(sheet) + 1;
                pages.add(new OrderedPage(sheet, new PageMark(id, page, sheets, pages.size() + 1)));
            }
        }
        return pages;
    }
}
