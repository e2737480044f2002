package jp.shikaku.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.Problem;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.qr.Verification;
import jp.shikaku.document.sheet.Sheet;

/** 1ページの照合: what was read against what was ordered. */
final class ReadPage {
    /** Shorter texts may be part of any sentence. */
    private static final int TELLING = 5;

    private final String page;
    private final LotPage ordered;
    private final String number;
    private final List<Problem> problems = new ArrayList<>();

    /** @param page in the file, from 1 */
    ReadPage(int page, LotPage ordered) {
        this.page = Integer.toString(page);
        this.ordered = ordered;
        number = ordered instanceof OrderedPage one
                ? one.sheet().documentNumber()
                : ordered.mark().envelopeId();
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * Every text ordered stands there as often as it must, and nothing else does.
     *
     * @param shared what stands on all pages: nothing of this one may be in it
     */
    void texts(List<String> lines, String shared) {
        var printed = new Printed(lines);
        var items = new LinkedHashMap<String, List<Ordered.Item>>();
        Ordered.on(ordered).stream()
                .sorted(Comparator.comparing(item -> -item.text().length()))
                .forEach(item -> items.computeIfAbsent(item.text(), text -> new ArrayList<>(2))
                        .add(item));
        items.forEach((text, same) -> {
            int times = printed.take(text);
            if (times < same.size() || times > same.size() && !Ordered.LABELS.contains(text)) {
                problem("DOC-042", same.get(0).name());
            }
            if (same.get(0).free() && IndividualNumberGuard.found(text)) {
                problem("DOC-047", text);
            }
            if (text.length() >= TELLING && shared.contains(text)) {
                problem("DOC-043", text);
            }
        });
        printed.rest().stream()
                .filter(text -> !Ordered.LABELS.contains(text))
                .forEach(text -> problem(IndividualNumberGuard.found(text) ? "DOC-047" : "DOC-043", text));
    }

    /** The QR says what the page says, and the signature is ours. */
    void qr(Optional<String> read, Function<String, Verification> signatures) {
        read.ifPresentOrElse(text -> qr(text, signatures), () -> problem("DOC-044", ""));
    }

    private void qr(String text, Function<String, Verification> signatures) {
        var sheet = ((OrderedPage) ordered).sheet();
        if (!(signatures.apply(text) instanceof Verification.Genuine genuine)) {
            problem("DOC-046", "");
        } else if (!text.equals(sheet.signature()) || !genuine.claims().equals(claims(sheet))) {
            problem("DOC-045", genuine.claims().documentNumber());
        }
    }

    /** What a scanner sees is what the file holds. */
    void seen(Optional<String> scanned) {
        if (!scanned.equals(Optional.of(((OrderedPage) ordered).sheet().signature()))) {
            problem("DOC-048", "");
        }
    }

    private static QrClaims claims(Sheet sheet) {
        return new QrClaims(
                sheet.documentNumber(),
                sheet.kind(),
                sheet.issuer().number(),
                sheet.holder().id(),
                sheet.holder().birthDate(),
                sheet.issuedOn(),
                sheet.validUntil());
    }

    void problem(String code, String what) {
        problems.add(Problem.of(code, "", page, number, what));
    }
}
