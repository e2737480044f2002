package jp.shikaku.web.staff.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.shikaku.dispatch.Delivery;
import jp.shikaku.dispatch.Ledger;
import jp.shikaku.dispatch.LedgerCsv;
import jp.shikaku.dispatch.LedgerService;
import jp.shikaku.dispatch.LotChoice;
import jp.shikaku.dispatch.LotOrder;
import jp.shikaku.dispatch.LotRow;
import jp.shikaku.dispatch.LotService;
import jp.shikaku.dispatch.Mail;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.RunService;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 発行処理の発送: what of a run waits, its lots, and whether its numbers balance. */
@Named("staffDispatchRunPage")
@RequestScoped
public class RunPage {

    @Inject
    LotService lots;

    @Inject
    LedgerService ledgers;

    @Inject
    RunService runs;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long id;

    private DocumentKind kind = DocumentKind.CERTIFICATE;
    private Delivery delivery;
    private PrintOrder order;
    private Mail mail = Mail.ORDINARY;
    private Integer pagesPerFile;
    private RunRow run;
    private Ledger ledger;
    private List<LotChoice> choices;

    public void load() {
        getLedger();
    }

    public void order() {
        long lot = lots.order(id, new LotOrder(kind, delivery, order, mail, pagesPerFile));
        Faces.redirect("staff/dispatch/view.xhtml?id=%s", lot);
    }

    public void downloadLedger() throws IOException {
        Ledger now = getLedger();
        Faces.sendFile("ledger-run-" + id + ".csv", true, out -> LedgerCsv.forSpreadsheet(out, now));
    }

    public RunRow getRun() {
        if (run == null) {
            run = runs.view(id).run();
        }
        return run;
    }

    public Ledger getLedger() {
        if (ledger == null) {
            ledger = ledgers.ofRun(id);
        }
        return ledger;
    }

    public List<LotChoice> getChoices() {
        if (choices == null) {
            choices = lots.choices(id);
        }
        return choices;
    }

    /** Whether there is anything to put into a lot. */
    public boolean isAnyWaiting() {
        return getChoices().stream().anyMatch(choice -> choice.waiting() > 0);
    }

    public List<LotRow> getLots() {
        return lots.ofRun(id);
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public PrintOrder[] getOrders() {
        return PrintOrder.values();
    }

    public Mail[] getMails() {
        return Mail.values();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Delivery getDelivery() {
        return delivery == null ? getChoices().get(0).usual() : delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }

    public PrintOrder getOrder() {
        return order == null ? getChoices().get(0).usualOrder() : order;
    }

    public void setOrder(PrintOrder order) {
        this.order = order;
    }

    public Mail getMail() {
        return mail;
    }

    public void setMail(Mail mail) {
        this.mail = mail;
    }

    public Integer getPagesPerFile() {
        return pagesPerFile;
    }

    public void setPagesPerFile(Integer pagesPerFile) {
        this.pagesPerFile = pagesPerFile;
    }
}
