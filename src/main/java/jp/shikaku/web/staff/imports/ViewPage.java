package jp.shikaku.web.staff.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.batch.imports.ImportService;
import jp.shikaku.batch.imports.ImportView;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 取込の結果: how far it is, and what was wrong. */
@Named("staffImportsViewPage")
@RequestScoped
public class ViewPage {

    @Inject
    ImportService service;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long id;

    private final LazyRows<RowProblem> problems = new LazyRows<>((first, max) -> service.problems(id, first, max));
    private ImportView report;

    public void load() {
        getReport();
    }

    public void resume() {
        service.resume(id);
        report = null;
    }

    public void giveUp() {
        service.giveUp(id);
        report = null;
    }

    public void downloadBadRows() {
        Faces.sendFile("bad-rows-" + id + ".csv", true, out -> service.writeBadRows(id, out));
    }

    public ImportView getReport() {
        if (report == null) {
            report = service.view(id);
        }
        return report;
    }

    public LazyRows<RowProblem> getProblems() {
        return problems;
    }
}
