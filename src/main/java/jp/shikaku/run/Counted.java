package jp.shikaku.run;

import java.util.List;

/** 発行処理の件数: how many of its decisions came out how, and how many are due a document that is withheld. */
record Counted(List<RunCount> counts, List<WithheldCount> withheld) {

    static final Counted NOTHING = new Counted(List.of(), List.of());
}
