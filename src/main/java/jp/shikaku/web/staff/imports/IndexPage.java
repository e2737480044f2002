package jp.shikaku.web.staff.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import jp.shikaku.batch.imports.ImportOrder;
import jp.shikaku.batch.imports.ImportService;
import jp.shikaku.batch.imports.ImportView;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.web.LazyRows;
import org.omnifaces.util.Faces;

/** 取込: hand a file in, and see what came in before. */
@Named("staffImportsIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    ImportService service;

    private final LazyRows<ImportView> imports = new LazyRows<>((first, max) -> service.list(first, max));
    private Layout kind = Layout.MEMBERS;
    private boolean goodRowsOnly;
    private Part file;

    public void start() throws IOException {
        try (InputStream sent = file.getInputStream()) {
            ImportOrder order = new ImportOrder(kind, goodRowsOnly, file.getSubmittedFileName());
            Faces.redirect("staff/imports/view.xhtml?id=%s", service.receive(order, sent));
        } finally {
            file.delete();
        }
    }

    public LazyRows<ImportView> getImports() {
        return imports;
    }

    public Layout[] getKinds() {
        return Layout.values();
    }

    public Layout getKind() {
        return kind;
    }

    public void setKind(Layout kind) {
        this.kind = kind;
    }

    public boolean isGoodRowsOnly() {
        return goodRowsOnly;
    }

    public void setGoodRowsOnly(boolean goodRowsOnly) {
        this.goodRowsOnly = goodRowsOnly;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
