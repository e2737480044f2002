package jp.shikaku.web.staff.printcheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.batch.printcheck.MendedRowsCsv;
import jp.shikaku.common.Page;
import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.document.pdf.Trouble;
import jp.shikaku.printcheck.FindingFilter;
import jp.shikaku.printcheck.FindingRow;
import jp.shikaku.printcheck.PrintCheckService;
import jp.shikaku.printcheck.PrintCheckView;
import jp.shikaku.web.LazyRows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** 印刷点検: start one, see what the newest found, take it away to be mended. */
@Named("staffPrintcheckIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    PrintCheckService checks;

    @Inject
    @Param
    PersonText item;

    @Inject
    @Param
    Trouble trouble;

    private final LazyRows<FindingRow> findings = new LazyRows<>(this::page);
    private Optional<PrintCheckView> newest;

    public void start() {
        checks.start();
        again();
    }

    public void cancel() {
        checks.cancel(getNewest().check().id());
        again();
    }

    public void resume() {
        checks.resume(getNewest().check().id());
        again();
    }

    public void narrow() {
        Faces.redirect("staff/printcheck/index.xhtml?item=%s&trouble=%s#findings", orEmpty(item), orEmpty(trouble));
    }

    public void download() {
        long id = getNewest().check().id();
        Faces.sendFile(
                "print-check-" + id + ".csv",
                true,
                out -> MendedRowsCsv.write(
                        out, InsurerScope.current(), each -> checks.eachMendedRow(id, filter(), each)));
    }

    private Page<FindingRow> page(int first, int max) {
        return checks.findings(getNewest().check().id(), filter(), first, max);
    }

    private FindingFilter filter() {
        return new FindingFilter(item, trouble);
    }

    private static void again() {
        Faces.redirect("staff/printcheck/index.xhtml");
    }

    private static Object orEmpty(Object value) {
        return value == null ? "" : value;
    }

    /** Null = there never was one. */
    public PrintCheckView getNewest() {
        if (newest == null) {
            newest = checks.newest();
        }
        return newest.orElse(null);
    }

    public LazyRows<FindingRow> getFindings() {
        return findings;
    }

    public PersonText[] getItems() {
        return PersonText.values();
    }

    public Trouble[] getTroubles() {
        return Trouble.values();
    }

    public PersonText getItem() {
        return item;
    }

    public void setItem(PersonText item) {
        this.item = item;
    }

    public Trouble getTrouble() {
        return trouble;
    }

    public void setTrouble(Trouble trouble) {
        this.trouble = trouble;
    }
}
