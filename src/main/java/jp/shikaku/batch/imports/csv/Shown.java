package jp.shikaku.batch.imports.csv;

/** 表示する値: how a sent value is repeated to the officer: never with an individual number, never longer than a line. */
final class Shown {
    private static final int MAX = 80;

    private Shown() {}

    static String of(String value) {
        String shown = Incoming.storable(value);
        if (shown.length() <= MAX) {
            return shown;
        }
        boolean cutsPair = Character.isHighSurrogate(shown.charAt(MAX - 2));
        return shown.substring(0, cutsPair ? MAX - 2 : MAX - 1) + "…";
    }
}
