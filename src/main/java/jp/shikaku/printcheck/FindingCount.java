package jp.shikaku.printcheck;

import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.document.pdf.Trouble;

/** 件数 of one trouble with one text. */
public record FindingCount(PersonText item, Trouble trouble, long count) {}
