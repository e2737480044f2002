package jp.shikaku.web.staff.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.shikaku.dispatch.Ledger;
import jp.shikaku.dispatch.LedgerCsv;
import jp.shikaku.dispatch.LedgerService;
import jp.shikaku.dispatch.LotCsv;
import jp.shikaku.dispatch.LotFileRow;
import jp.shikaku.dispatch.LotPaperService;
import jp.shikaku.dispatch.LotService;
import jp.shikaku.dispatch.LotView;
import jp.shikaku.dispatch.PieceState;
import jp.shikaku.dispatch.PulledRow;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 発送ロット: where it stands, and what to do next. */
@Named("staffDispatchViewPage")
@RequestScoped
public class ViewPage {

    private static final int PULLED_SHOWN = 20;

    @Inject
    LotService lots;

    @Inject
    LotPaperService papers;

    @Inject
    LedgerService ledgers;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long id;

    @Inject
    Posting posting;

    private LotView view;
    private Ledger ledger;

    public void load() {
        getView();
    }

    public void handOver() {
        lots.handOver(id);
        again();
    }

    public void post() {
        lots.post(id, posting.getOn(), posting.getPieces(), posting.spoiltEnvelopes());
        again();
    }

    public void cancel() {
        lots.cancel(id);
        again();
    }

    public void resume() {
        lots.resume(id);
        again();
    }

    public void downloadFile(int number) throws IOException {
        Faces.sendFile(papers.file(id, number), "%d-%d.pdf".formatted(id, number), true);
    }

    public void downloadManifest() throws IOException {
        List<LotFileRow> files = papers.manifest(id);
        Faces.sendFile("manifest-" + id + ".csv", true, out -> LotCsv.manifest(out, id, files));
    }

    public void downloadReceipts() throws IOException {
        papers.requireBundles(id);
        Faces.sendFile("receipts-" + id + ".pdf", true, out -> papers.receipts(id, out));
    }

    public void downloadPulled() throws IOException {
        Faces.sendFile("pulled-" + id + ".csv", true, out -> LotCsv.pulled(out, each -> papers.eachPulled(id, each)));
    }

    public void downloadLedger() throws IOException {
        Ledger now = getLedger();
        Faces.sendFile("ledger-lot-" + id + ".csv", true, out -> LedgerCsv.forSpreadsheet(out, now));
    }

    private void again() {
        Faces.redirect("staff/dispatch/view.xhtml?id=%s", id);
    }

    public LotView getView() {
        if (view == null) {
            view = lots.view(id);
        }
        return view;
    }

    public Ledger getLedger() {
        if (ledger == null) {
            ledger = ledgers.ofLot(id);
        }
        return ledger;
    }

    /** The first of those taken out; the file has all. */
    public List<PulledRow> getPulled() {
        return getPulledCount() == 0 ? List.of() : papers.pulled(id, PULLED_SHOWN);
    }

    public long getPulledCount() {
        return getView().count(PieceState.PULLED);
    }

    public Posting getPosting() {
        return posting;
    }
}
