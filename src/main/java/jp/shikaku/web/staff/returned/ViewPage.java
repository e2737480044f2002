package jp.shikaku.web.staff.returned;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.shikaku.dispatch.returned.ReturnedCaseService;
import jp.shikaku.dispatch.returned.ReturnedView;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.DocumentView;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 返戻への対応: one letter that came back. */
@Named("staffReturnedViewPage")
@RequestScoped
public class ViewPage {

    @Inject
    ReturnedCaseService cases;

    @Inject
    DocumentService documents;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long id;

    private ReturnedView found;
    private DocumentView document;
    private String postalCode;
    private String address;
    private String note;

    public void load() {
        postalCode = getFound().member().postalCode();
        address = getFound().member().address();
    }

    public void sendTo() {
        cases.sendTo(id, postalCode, address);
        again();
    }

    public void sendAgain() {
        cases.sendAgain(id);
        again();
    }

    public void awaitReply() {
        cases.awaitReply(id, note);
        again();
    }

    public void recall() {
        cases.recall(id);
        again();
    }

    private void again() {
        Faces.redirect("staff/returned/view.xhtml?id=%s", id);
    }

    public ReturnedView getFound() {
        if (found == null) {
            found = cases.view(id);
        }
        return found;
    }

    public List<DocumentView.Event> getEvents() {
        if (document == null) {
            document = documents.view(getFound().documentNumber());
        }
        return document.events();
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
