package jp.shikaku.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;
import jp.shikaku.document.pdf.Receipt;
import jp.shikaku.document.pdf.ReceiptList;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;

/** 発送ロットの紙: its print files, 受領書 and 外した書類の一覧. No transaction waits for a slow receiver. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LotPaperService {

    private static final int HANDED_OUT_AT_ONCE = 1_000;

    @Inject
    Lots lots;

    @Inject
    Pieces pieces;

    @Inject
    LotFolder folder;

    @Inject
    Insurers insurers;

    /** A print file. Refuses one of a lot that is not, or no longer, released (DSP-017), and one that is not there. */
    public Path file(long lotId, int number) {
        requireReleased(lotId);
        LotFile file = lots.file(lotId, number).orElseThrow(() -> noFile(lotId, number));
        Path path = folder.file(file.span());
        if (!file.row().there() || !Files.exists(path)) {
            throw noFile(lotId, number);
        }
        return path;
    }

    /** The files that the printer gets, with what proves that they are these. */
    public List<LotFileRow> manifest(long lotId) {
        requireReleased(lotId);
        return lots.files(lotId).stream()
                .map(LotFile::row)
                .filter(LotFileRow::there)
                .toList();
    }

    /** 外した書類の一覧, handed over in the order of the lot. */
    public void eachPulled(long lotId, Consumer<PulledRow> receiver) {
        lots.require(lotId);
        List<PulledRow> some = pieces.pulled(lotId, 0, HANDED_OUT_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(receiver);
            some = pieces.pulled(lotId, some.get(some.size() - 1).sequence(), HANDED_OUT_AT_ONCE);
        }
    }

    /** The first of the 外した書類の一覧. */
    public List<PulledRow> pulled(long lotId, int max) {
        lots.require(lotId);
        return pieces.pulled(lotId, 0, max);
    }

    /** Refuses, before anything is written, a lot that nothing of goes through a 事業所 (DSP-018). */
    public void requireBundles(long lotId) {
        requireReleased(lotId);
        if (pieces.employers(lotId).isEmpty()) {
            throw Conflict.now("DSP-018");
        }
    }

    /** 受領書: for each 事業所 what it gets, to be signed for. */
    public void receipts(long lotId, OutputStream out) {
        DocumentKind kind = lots.require(lotId).order().kind();
        Insurer insurer = insurers.current();
        Issuer issuer = new Issuer(insurer.number().value(), insurer.name(), insurer.address(), insurer.phone());
        Stream<Receipt> receipts = pieces.employers(lotId).stream()
                .map(employer ->
                        new Receipt(issuer, Long.toString(lotId), kind, employer, "", pieces.bundle(lotId, employer)));
        ReceiptList.write(receipts, out);
    }

    private void requireReleased(long lotId) {
        Lot lot = lots.require(lotId);
        if (!lot.state().released()) {
            throw Conflict.now("DSP-017", lot.state().label());
        }
    }

    private static NotFound noFile(long lotId, int number) {
        return new NotFound(Problem.of("DSP-041", "", Long.toString(lotId), Integer.toString(number)));
    }
}
