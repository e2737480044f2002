package jp.shikaku.web.staff.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.printcheck.PrintCheckRow;
import jp.shikaku.printcheck.PrintCheckService;
import jp.shikaku.printcheck.PrintCheckView;
import jp.shikaku.run.Finding;
import jp.shikaku.run.ReviewService;
import jp.shikaku.run.RunOrder;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.RunService;
import jp.shikaku.web.LazyRows;
import org.omnifaces.util.Faces;

/** 発行処理: start one, and see those before. */
@Named("staffRunIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    RunService service;

    @Inject
    ReviewService reviews;

    @Inject
    PrintCheckService printChecks;

    @Inject
    Clock clock;

    private final LazyRows<RunRow> runs = new LazyRows<>((first, max) -> service.list(first, max));
    private PrintCheckRow printCheck;
    private LocalDate asOf;
    private LocalDate horizon;
    private boolean simulate;
    private List<Finding> findings;

    @PostConstruct
    void today() {
        asOf = LocalDate.now(clock);
        printCheck = printChecks.newest().map(PrintCheckView::check).orElse(null);
    }

    public void start() {
        Faces.redirect("staff/run/view.xhtml?id=%s", service.start(new RunOrder(asOf, horizon, simulate)));
    }

    /** What is wrong with the data; empty = they are fit. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = asOf == null ? List.of() : reviews.freshness(asOf);
        }
        return findings;
    }

    public LazyRows<RunRow> getRuns() {
        return runs;
    }

    /** Null = there never was one. */
    public PrintCheckRow getPrintCheck() {
        return printCheck;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
        findings = null;
    }

    public LocalDate getHorizon() {
        return horizon;
    }

    public void setHorizon(LocalDate horizon) {
        this.horizon = horizon;
    }

    public boolean isSimulate() {
        return simulate;
    }

    public void setSimulate(boolean simulate) {
        this.simulate = simulate;
    }
}
