package jp.shikaku.printcheck;

import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.document.pdf.Trouble;

/** Which findings are listed; null = all. */
public record FindingFilter(PersonText item, Trouble trouble) {

    public static final FindingFilter ALL = new FindingFilter(null, null);
}
