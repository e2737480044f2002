package jp.shikaku.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.shikaku.access.InsurerOwned;

/** 出所: one act by which something became known: a file taken over, an officer's entry, an issue. Never changed. */
@Entity
@Table(name = "source")
public class Source extends InsurerOwned {

    private String label;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Source() {}

    Source(String label, Instant recordedAt, String recordedBy) {
        this.label = label;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    SourceView view() {
        return new SourceView(label, recordedAt, recordedBy);
    }
}
