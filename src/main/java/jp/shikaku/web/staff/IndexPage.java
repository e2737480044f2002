package jp.shikaku.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shikaku.batch.imports.ImportService;
import jp.shikaku.batch.imports.ImportState;
import jp.shikaku.batch.imports.ImportView;
import jp.shikaku.common.Dates;
import jp.shikaku.common.FullWidth;
import jp.shikaku.dispatch.returned.CaseState;
import jp.shikaku.dispatch.returned.ReturnedMailService;
import jp.shikaku.document.DocumentService;
import jp.shikaku.run.RunRow;
import jp.shikaku.run.RunService;
import jp.shikaku.run.RunState;
import org.omnifaces.util.Faces;

/** 概要: what is to be done today. */
@Named("staffIndexPage")
@RequestScoped
public class IndexPage {

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\d{6,8}-[CN]\\d{1,8}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|[MTSHR明大昭平令].*\\d.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]+");

    private static final Set<ImportState> TO_LOOK_AT =
            EnumSet.of(ImportState.INTERRUPTED, ImportState.REFUSED, ImportState.APPLIED_PARTLY);

    @Inject
    ImportService importService;

    @Inject
    RunService runService;

    @Inject
    DocumentService documents;

    @Inject
    ReturnedMailService returnedMail;

    private String query;
    private List<ImportView> imports;
    private List<RunRow> lastRun;
    private List<Task> tasks;

    /** 確認が必要なもの: wording {@code staff_index.attention_<code>}. */
    public record Task(String code, long count, String address) {}

    /** Asked for several times while a page is drawn. */
    public List<Task> getAttention() {
        if (tasks == null) {
            tasks = attention();
        }
        return tasks;
    }

    private List<Task> attention() {
        List<Task> found = new ArrayList<>();
        RunRow run = getRun();
        long held = documents.search("", true, 0, 1).total();
        if (held > 0) {
            found.add(new Task("MAILING_HELD", held, "/staff/document/list.xhtml?held=true"));
        }
        long returned = returnedMail.counts().getOrDefault(CaseState.OPEN, 0L);
        if (returned > 0) {
            found.add(new Task("MAIL_RETURNED", returned, "/staff/returned/index.xhtml"));
        }
        if (run != null && run.failure() != null) {
            found.add(new Task("RUN_FAILED", 1, "/staff/run/view.xhtml?id=" + run.id()));
        } else if (run != null && run.state() == RunState.DECIDED && !run.simulated()) {
            found.add(new Task("RUN_UNISSUED", 1, "/staff/run/view.xhtml?id=" + run.id()));
        }
        for (ImportView file : getImports()) {
            if (TO_LOOK_AT.contains(file.state())) {
                found.add(new Task("IMPORT_" + file.state(), 1, "/staff/imports/view.xhtml?id=" + file.id()));
            }
        }
        return found;
    }

    /** One field for whatever an officer has at hand. */
    public void find() {
        String wanted = FullWidth.fold(query);
        if (DOCUMENT_NUMBER.matcher(wanted).matches()) {
            Faces.redirect("staff/document/view.xhtml?number=%s", wanted);
        } else if (DATE.matcher(wanted).matches()) {
            Faces.redirect("staff/member/list.xhtml?birthDate=%s", Dates.parse(wanted));
        } else if (NUMBER.matcher(wanted).matches()) {
            Faces.redirect("staff/member/list.xhtml?number=%s", wanted);
        } else {
            Faces.redirect("staff/member/list.xhtml?name=%s", wanted);
        }
    }

    public List<ImportView> getImports() {
        if (imports == null) {
            imports = importService.newestOfEachKind();
        }
        return imports;
    }

    public RunRow getRun() {
        if (lastRun == null) {
            lastRun = runService.list(0, 1).rows();
        }
        return lastRun.isEmpty() ? null : lastRun.get(0);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
