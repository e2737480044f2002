package jp.shikaku.document.pdf;

import static java.util.Objects.requireNonNull;

import jp.shikaku.document.sheet.Sheet;

/** 注文したページ: whose document it is and where it goes. */
public record OrderedPage(Sheet sheet, PageMark mark) implements LotPage {

    public OrderedPage {
        requireNonNull(sheet, "sheet");
        requireNonNull(mark, "mark");
    }
}
