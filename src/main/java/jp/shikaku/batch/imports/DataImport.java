package jp.shikaku.batch.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.batch.imports.csv.Spooled;
import jp.shikaku.common.Change;
import jp.shikaku.common.Conflict;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;

/**
 * 取込. One file on its way in: received, taken over in one transaction, and then either applied or refused. A crash
 * on the way leaves nothing of it behind and it starts again.
 */
@Entity
@Table(name = "data_import")
class DataImport extends InsurerOwned {

    private static final int LONGEST_REFUSAL = 1000;

    @Enumerated(EnumType.STRING)
    private Layout kind;

    @Column(name = "good_rows_only")
    private boolean goodRowsOnly;

    @Column(name = "file_name")
    private String fileName;

    private String encoding;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private long total;

    private long processed;

    private long added;

    private long changed;

    private long unchanged;

    private long refused;

    private String refusal;

    /** The columns in the order of the file, to write the bad rows as they came. */
    private String columns;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected DataImport() {}

    DataImport(ImportOrder order, Spooled spooled, String startedBy, Instant createdAt) {
        this.kind = order.layout();
        this.goodRowsOnly = order.goodRowsOnly();
        this.fileName = order.fileName();
        this.encoding = spooled.encoding().label();
        this.sha256 = spooled.sha256();
        this.state = ImportState.RECEIVED;
        this.total = spooled.rows();
        this.startedBy = startedBy;
        this.createdAt = createdAt;
    }

    Layout kind() {
        return kind;
    }

    Columns columns() {
        return Columns.of(kind, columns == null ? kind.columns() : List.of(columns.split(",")));
    }

    /** What the rows of the file are known by. */
    Source source(Statements statements) {
        return statements.source(kind.label() + " " + fileName, startedBy);
    }

    boolean goodRowsOnly() {
        return goodRowsOnly;
    }

    long total() {
        return total;
    }

    ImportState state() {
        return state;
    }

    /** Work begins, perhaps for the second time. */
    void begin(List<String> columnsOfFile) {
        columns = String.join(",", columnsOfFile);
        state = ImportState.RUNNING;
        refusal = null;
        processed = 0;
        added = 0;
        changed = 0;
        unchanged = 0;
        refused = 0;
    }

    void progress(long rows) {
        processed = rows;
    }

    void applied(Tally tally, Instant now) {
        take(tally, now);
        state = tally.refused() == 0 ? ImportState.APPLIED : ImportState.APPLIED_PARTLY;
    }

    /** Nothing of the file was taken over. */
    void refused(Tally tally, String why, Instant now) {
        take(tally, now);
        added = 0;
        changed = 0;
        unchanged = 0;
        state = ImportState.REFUSED;
        say(why);
    }

    /** Nothing of the file was taken over yet, by no fault of the file: it waits for somebody to resume it. */
    void interrupted(String why) {
        state = ImportState.INTERRUPTED;
        say(why);
    }

    /** It waits for its turn again. Refuses if it does not stand still (IMP-073). */
    void resume() {
        requireStandstill();
        state = ImportState.RECEIVED;
        refusal = null;
    }

    /** Nothing of the file will be taken over. Refuses if it does not stand still (IMP-073). */
    void giveUp(String why, Instant now) {
        requireStandstill();
        refused(new Tally(), why, now);
    }

    private void requireStandstill() {
        if (state != ImportState.INTERRUPTED) {
            throw Conflict.now("IMP-073", state.label());
        }
    }

    private void say(String why) {
        refusal = why.length() > LONGEST_REFUSAL ? why.substring(0, LONGEST_REFUSAL) : why;
    }

    private void take(Tally tally, Instant now) {
        processed = tally.rows();
        added = tally.count(Change.ADDED);
        changed = tally.count(Change.CHANGED);
        unchanged = tally.count(Change.UNCHANGED);
        refused = tally.refused();
        finishedAt = now;
    }

    ImportView view() {
        return new ImportView(
                id(),
                kind,
                goodRowsOnly,
                fileName,
                encoding,
                state,
                processed,
                total,
                added,
                changed,
                unchanged,
                refused,
                refusal,
                startedBy,
                createdAt,
                finishedAt);
    }
}
