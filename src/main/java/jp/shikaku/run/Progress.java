package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 進み具合 of work on all members, in roll order. Written together with the work itself, so that after a crash it goes on
 * exactly where it was.
 */
@Embeddable
class Progress {

    private long total;

    private long processed;

    @Column(name = "last_key")
    private String lastKey;

    private String failure;

    protected Progress() {}

    Progress(long total) {
        this(total, "");
    }

    /** Of a stretch that begins after the key. */
    Progress(long total, String afterKey) {
        this.total = total;
        this.lastKey = afterKey;
    }

    long total() {
        return total;
    }

    long processed() {
        return processed;
    }

    /** The key of the last member done; "" = none. */
    String lastKey() {
        return lastKey;
    }

    /** Why the work stands still; null = it does not. */
    String failure() {
        return failure;
    }

    /** Some more members are done, the last of them with this key. */
    void advance(int members, String key) {
        processed += members;
        total = Math.max(total, processed);
        lastKey = key;
    }

    void complete() {
        total = processed;
    }

    void failed(String why) {
        failure = why;
    }

    /** Goes on; false if it did not stand still. */
    boolean takeUp() {
        boolean stoodStill = failure != null;
        failure = null;
        return stoodStill;
    }
}
