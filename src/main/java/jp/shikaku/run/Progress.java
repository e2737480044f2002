package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 進み具合 of work on all members, in roll order. Written together with the work itself, so that after a crash it goes on
 * exactly where it was.
 */
@Embeddable
public class Progress {

    private long total;

    private long processed;

    @Column(name = "last_key")
    private String lastKey;

    private String failure;

    protected Progress() {}

    public Progress(long total) {
        this(total, "");
    }

    /** Of a stretch that begins after the key. */
    Progress(long total, String afterKey) {
        this.total = total;
        this.lastKey = afterKey;
    }

    public long total() {
        return total;
    }

    public long processed() {
        return processed;
    }

    /** The key of the last member done; "" = none. */
    public String lastKey() {
        return lastKey;
    }

    /** Why the work stands still; null = it does not. */
    public String failure() {
        return failure;
    }

    /** Some more members are done, the last of them with this key. */
    public void advance(int members, String key) {
        processed += members;
        total = Math.max(total, processed);
        lastKey = key;
    }

    public void complete() {
        total = processed;
    }

    public void failed(String why) {
        failure = why;
    }

    /** Goes on; false if it did not stand still. */
    public boolean takeUp() {
        boolean stoodStill = failure != null;
        failure = null;
        return stoodStill;
    }
}
