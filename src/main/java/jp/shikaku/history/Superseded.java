package jp.shikaku.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.StoredJson;

/** 訂正前の内容: what a row said from one moment until another corrected it. Written once, never changed. */
@Entity
@Table(name = "superseded")
class Superseded extends InsurerOwned {

    /** The simple name of the statement's type. */
    private String kind;

    @Column(name = "row_id")
    private Long rowId;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "source_id")
    private Long sourceId;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    @Column(name = "until_source_id")
    private Long untilSourceId;

    private String statement;

    protected Superseded() {}

    Superseded(Known<?> row, Instant knownFrom, Source by) {
        this.kind = row.statement().getClass().getSimpleName();
        this.rowId = row.id();
        this.memberId = row.memberId();
        this.sourceId = row.sourceId();
        this.knownFrom = knownFrom;
        this.knownUntil = by.recordedAt();
        this.untilSourceId = by.id();
        this.statement = StoredJson.write(row.statement());
    }

    /** Which row it was of: rows of different kinds may have the same id. */
    String of() {
        return kind + "/" + rowId;
    }

    static String of(Known<?> row) {
        return row.statement().getClass().getSimpleName() + "/" + row.id();
    }

    /** Not if it was corrected at the moment at which it was recorded. */
    boolean wasKnown() {
        return knownFrom.isBefore(knownUntil);
    }

    Long untilSourceId() {
        return untilSourceId;
    }

    Long rowId() {
        return rowId;
    }

    Long sourceId() {
        return sourceId;
    }

    <T> T statement(Class<T> type) {
        return StoredJson.read(statement, type);
    }
}
