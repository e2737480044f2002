package jp.shikaku.law;

/** 法令: days and articles that more than one rule cites. */
public final class Act {

    /** 令和5年法律第48号の施行日: insurance cards are no longer issued, 資格確認書 and 資格情報のお知らせ begin. */
    public static final String CARDLESS = "2024-12-02";

    /** Issue without application, "for the time being". */
    public static final String EX_OFFICIO = "令和5年法律第48号附則（当分の間の職権交付）";

    /** Issue on application. */
    public static final String ON_APPLICATION = "健康保険法第51条の3、健康保険法施行規則第47条";

    /** No 資格確認書 is valid longer than so many years from the day of issue. */
    public static final int LONGEST_VALIDITY_YEARS = 5;

    /** Where that stands. */
    public static final String LONGEST_VALIDITY = "健康保険法施行規則第47条第2項";

    private Act() {}
}
