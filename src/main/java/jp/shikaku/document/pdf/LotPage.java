package jp.shikaku.document.pdf;

/** 印刷ファイルの1ページ: a document or the sheet in front of an envelope. */
public sealed interface LotPage permits OrderedPage, AddressSheet {

    PageMark mark();
}
