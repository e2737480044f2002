package jp.shikaku.history;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jp.shikaku.access.InsurerOwned;

/**
 * 知っていること: a row that says something about a member, as it is known now. It is corrected by {@link Statements#correct}
 * alone, which keeps what was known before.
 *
 * @param <T> what it says; an immutable value
 */
@MappedSuperclass
public abstract class Known<T> extends InsurerOwned {

    @Column(name = "source_id")
    private Long sourceId;

    protected Known() {}

    protected Known(Source source) {
        this.sourceId = source.id();
    }

    /** By what it became known as it is now. */
    public Long sourceId() {
        return sourceId;
    }

    public abstract Long memberId();

    /** What it says now. */
    public abstract T statement();

    /** Says from now on what the statement says; called by a correction only. */
    protected abstract void take(T statement);

    void correct(T statement, Source by) {
        take(statement);
        sourceId = by.id();
    }
}
