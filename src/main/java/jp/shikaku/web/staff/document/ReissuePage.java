package jp.shikaku.web.staff.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.DocumentView;
import jp.shikaku.document.ReissueReason;
import jp.shikaku.document.ReissueService;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 再交付: another document for one that was lost or damaged. */
@Named("staffDocumentReissuePage")
@RequestScoped
public class ReissuePage {

    @Inject
    ReissueService reissues;

    @Inject
    DocumentService documents;

    @Inject
    @Param
    String number;

    private ReissueReason reason;
    private DocumentView document;

    public void load() {
        getDocument();
    }

    public void reissue() {
        Faces.redirect("staff/document/view.xhtml?number=%s", reissues.reissue(number, reason));
    }

    public DocumentView getDocument() {
        if (document == null) {
            document = documents.view(number);
        }
        return document;
    }

    public ReissueReason[] getReasons() {
        return ReissueReason.values();
    }

    public ReissueReason getReason() {
        return reason;
    }

    public void setReason(ReissueReason reason) {
        this.reason = reason;
    }
}
