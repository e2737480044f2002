package jp.shikaku.common;

import java.util.List;

/** 一覧の1ページ: the rows shown, and how many there are in all. */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
