package jp.shikaku.web.staff.run;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import jp.shikaku.document.PrintOrder;
import jp.shikaku.document.PrintRequest;
import jp.shikaku.document.pdf.Form;
import jp.shikaku.eligibility.DocumentKind;

/** Which print file an officer wants. */
@Dependent
public class PrintChoice {

    private DocumentKind kind = DocumentKind.CERTIFICATE;
    private PrintOrder order = PrintOrder.ROLL;
    private Form form = Form.A4;

    PrintRequest request(long runId) {
        return new PrintRequest(runId, kind, order, form);
    }

    public List<DocumentKind> getKinds() {
        return List.of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE);
    }

    public PrintOrder[] getOrders() {
        return PrintOrder.values();
    }

    public Form[] getForms() {
        return Form.values();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public PrintOrder getOrder() {
        return order;
    }

    public void setOrder(PrintOrder order) {
        this.order = order;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }
}
