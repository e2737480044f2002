package jp.shikaku.web.staff.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 書類を探す. */
@Named("staffDocumentListPage")
@RequestScoped
public class ListPage {

    @Inject
    DocumentService service;

    @Inject
    @Param
    String number;

    @Inject
    @Param
    Boolean held;

    private final LazyRows<DocumentRow> documents =
            new LazyRows<>((first, max) -> service.search(orEmpty(number), isHeld(), first, max));

    public void search() {
        Faces.redirect("staff/document/list.xhtml?number=%s&held=%s", orEmpty(number), isHeld());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public LazyRows<DocumentRow> getDocuments() {
        return documents;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isHeld() {
        return Boolean.TRUE.equals(held);
    }

    public void setHeld(boolean held) {
        this.held = held;
    }
}
