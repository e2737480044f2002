package jp.shikaku.document.sheet;

import java.time.LocalDate;

/**
 * 申出により記載する事項: printed on request, dropped on request, carried over at renewal. Each may be null.
 *
 * @param limitClass 限度額適用区分, as people read it (区分オ)
 * @param limitClassFrom 発効期日
 * @param longStayFrom 長期入院該当年月日
 * @param specificDisease 特定疾病区分
 */
public record OnRequest(String limitClass, LocalDate limitClassFrom, LocalDate longStayFrom, String specificDisease) {

    public static final OnRequest NOTHING = new OnRequest(null, null, null, null);
}
