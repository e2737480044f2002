package jp.shikaku.batch.imports.csv;

/** 表示する値: how a sent value is repeated to the officer: never with an individual number, never longer than a line. */
final class Shown {
    private static final int MAX = 80;

    private Shown() {}

    static String of(String value) {
        String masked = Incoming.masked(value);
        if (masked.codePointCount(0, masked.length()) <= MAX) {
            return masked;
        }
        return masked.substring(0, masked.offsetByCodePoints(0, MAX - 1)) + "…";
    }
}
