package jp.shikaku.web.staff.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.shikaku.batch.printing.PrintProgress;
import jp.shikaku.batch.printing.PrintService;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.PrintRequest;
import jp.shikaku.run.DecisionRow;
import jp.shikaku.run.DecisionsCsv;
import jp.shikaku.run.RunService;
import jp.shikaku.run.RunView;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 発行処理の結果: what was decided; from here it is issued and printed. */
@Named("staffRunViewPage")
@RequestScoped
public class ViewPage {

    @Inject
    RunService runs;

    @Inject
    PrintService printing;

    /** 0 = the address has none, which is nobody's. */
    @Inject
    @Param
    long id;

    @Inject
    DecisionChoice choice;

    @Inject
    PrintChoice print;

    @Inject
    Reviewed reviewed;

    private final LazyRows<DecisionRow> decisions =
            new LazyRows<>((first, max) -> runs.decisions(id, choice.filter(), first, max));
    private RunView run;
    private List<PrintProgress> files;

    public void load() {
        getRun();
    }

    public void pause() {
        runs.pause(id);
        again();
    }

    public void stop() {
        runs.stop(id);
        again();
    }

    public void resume() {
        runs.resume(id);
        again();
    }

    public void narrow() {
        Faces.redirect(
                "staff/run/view.xhtml?id=%s&document=%s&reason=%s&action=%s&why=%s&outcome=%s&difference=%s#decisions",
                choice.parameters(id));
    }

    public void downloadDecisions() {
        runs.requireDecided(id);
        Faces.sendFile(
                "decisions-" + id + ".csv",
                true,
                out -> DecisionsCsv.forSpreadsheet(out, each -> runs.eachDecision(id, each)));
    }

    public void orderPrint() {
        printing.order(print.request(id));
        Faces.redirect("staff/run/view.xhtml?id=%s#print", id);
    }

    public void downloadPrint(PrintRequest request) throws IOException {
        PrintFile file = printing.file(request);
        Faces.sendFile(
                file.path(),
                "print-%d-%s-%s-%s.pdf".formatted(id, request.kind(), request.order(), request.form()),
                true);
    }

    private void again() {
        Faces.redirect("staff/run/view.xhtml?id=%s", id);
    }

    public RunView getRun() {
        if (run == null) {
            run = runs.view(id);
        }
        return run;
    }

    public List<PrintProgress> getFiles() {
        if (files == null) {
            files = printing.ofRun(id);
        }
        return files;
    }

    public boolean isPrinting() {
        return getFiles().stream().anyMatch(PrintProgress::busy);
    }

    public LazyRows<DecisionRow> getDecisions() {
        return decisions;
    }

    public DecisionChoice getChoice() {
        return choice;
    }

    public PrintChoice getPrint() {
        return print;
    }

    public List<RunStep> getSteps() {
        return RunStep.of(getRun().run());
    }

    public Reviewed getReviewed() {
        return reviewed;
    }
}
