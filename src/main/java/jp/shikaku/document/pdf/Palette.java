package jp.shikaku.document.pdf;

import java.awt.Color;

/** 色: the two kinds of document must not be taken for each other, not even on a grey copy: dark band against open frame. */
final class Palette {
    /** 資格確認書: blue. */
    static final Color CERTIFICATE = new Color(0x0B4F6C);

    static final Color CERTIFICATE_LINES = new Color(0xBFDCE6);

    /** 資格情報のお知らせ: brown. */
    static final Color NOTICE = new Color(0x8A3B00);

    static final Color NOTICE_TINT = new Color(0xFCF1E6);

    static final Color WARNING = new Color(0xB00020);
    static final Color RULE = new Color(0xB8B8B8);

    private Palette() {}
}
