package jp.shikaku.common;

/** What an entry did to what was known. */
public enum Change {
    ADDED,
    CHANGED,
    UNCHANGED
}
