package jp.shikaku.run;

import jp.shikaku.document.ActionCode;

/** 交付できない人の数: how many are due a document that is not issued for now, and why. */
public record WithheldCount(ActionCode why, long count) {}
