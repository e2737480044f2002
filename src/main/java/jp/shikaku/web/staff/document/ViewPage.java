package jp.shikaku.web.staff.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.shikaku.dispatch.LedgerService;
import jp.shikaku.dispatch.LifeLine;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.DocumentView;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.VerificationService;
import jp.shikaku.document.pdf.Form;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 書類の詳細: one issued document. */
@Named("staffDocumentViewPage")
@RequestScoped
public class ViewPage {

    @Inject
    DocumentService service;

    @Inject
    VerificationService verification;

    @Inject
    LedgerService ledgers;

    @Inject
    @Param
    String number;

    private DocumentView document;

    public void load() {
        getDocument();
    }

    public void download(Form form) throws IOException {
        PrintFile file = service.print(number, form);
        Faces.sendFile(number + ".pdf", true, file::writeTo);
    }

    public void clearMailing() {
        service.clearMailing(number);
        Faces.redirect("staff/document/view.xhtml?number=%s", number);
    }

    public DocumentView getDocument() {
        if (document == null) {
            document = service.view(number);
        }
        return document;
    }

    public boolean isSignatureGood() {
        return verification.check(getDocument().sheet().signature()).genuine();
    }

    /** 発送の足どり. */
    public List<LifeLine> getWay() {
        return ledgers.ofDocument(number);
    }

    public String getNumber() {
        return number;
    }
}
