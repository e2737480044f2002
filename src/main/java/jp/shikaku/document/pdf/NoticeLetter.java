package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.NOTICE;
import static jp.shikaku.document.pdf.Palette.NOTICE_TINT;
import static jp.shikaku.document.pdf.Palette.RULE;

import java.io.IOException;
import java.util.List;
import jp.shikaku.document.sheet.Sheet;

/** 資格情報のお知らせ（資格情報通知書）, A4, 健保則51条の3: one person, the small card at the lower right. */
final class NoticeLetter {
    private static final Box TITLE = new Box(20, 62, 170, 21);
    private static final Box ALONE = new Box(20, 87, 170, 11);
    private static final Box ITEMS = new Box(20, 102, 170, 68);
    private static final Box USE = new Box(20, 175, 170, 44);
    private static final Box ASIDE = new Box(20, 229, 78, 52);
    private static final float CARD_X = 104.4f;
    private static final float CARD_Y = 228;

    private NoticeLetter() {}

    static void draw(Pen pen, Sheet sheet, PageMark mark) throws IOException {
        Letter.head(pen, sheet, "通知年月日");
        pen.place(pen.paper().form("notice-title", Letter.SIZE, NoticeLetter::title));
        items(pen, sheet);
        pen.place(pen.paper().form("notice-use", Letter.SIZE, NoticeLetter::use));
        NoticeCard.draw(pen.at(CARD_X, CARD_Y), sheet);
        Letter.foot(pen, Words.number(sheet), mark);
    }

    private static void title(Pen pen) throws IOException {
        Letter.foldMarks(pen);
        pen.frame(TITLE, NOTICE, 0.6f);
        pen.frame(TITLE.inset(1.2f, 1.2f), NOTICE, 0.2f);
        var centred = Type.bold(26).in(NOTICE).aligned(Pen.Align.CENTRE);
        pen.text(TITLE.inset(0, 2).top(11), "資格情報のお知らせ", centred);
        pen.text(
                TITLE.withoutTop(13).top(6),
                "（資格情報通知書）",
                Type.regular(13).in(NOTICE).aligned(Pen.Align.CENTRE));
        pen.fill(ALONE, NOTICE_TINT);
        pen.text(ALONE, "この用紙だけでは、病院や薬局にかかれません。", Type.bold(17).in(NOTICE).aligned(Pen.Align.CENTRE));
    }

    private static void items(Pen pen, Sheet sheet) throws IOException {
        var holder = sheet.holder();
        var rows = new Rows(11.5f, 14);
        if (holder.kana() != null) {
            rows.add("カナ", holder.kana(), 0.8f, Type.regular(11));
        }
        rows.add("氏名", holder.name(), 1.2f, Type.bold(18))
                .add("記号・番号", Words.id(holder.id()))
                .add("生年月日", Words.day(holder.birthDate()))
                .add("本人・家族", Words.relation(holder))
                .addIf(holder.insuredPersonName() != null, "被保険者氏名", holder.insuredPersonName())
                .add("資格取得年月日", Words.day(holder.acquiredOn()))
                .add("保険者番号", sheet.issuer().number())
                .add("保険者名称", sheet.issuer().name());
        if (sheet.ratio() != null) {
            rows.add("一部負担金の割合", Words.ratioWithPeriod(sheet.ratio()));
        }
        rows.addIf(sheet.validUntil() != null, "有効期限", sheet.validUntil() == null ? "" : Words.until(sheet))
                .draw(pen, ITEMS, 42, 8, RULE);
    }

    private static void use(Pen pen) throws IOException {
        pen.text(USE.top(8), "この通知書の使い方", Type.bold(16).in(NOTICE));
        Letter.lines(
                pen,
                USE.withoutTop(9),
                6.6f,
                Type.regular(12.5f),
                List.of(
                        "・この通知書のみでは、保険医療機関等を受診することはできません。",
                        "・カードリーダーの故障、停電、災害などでマイナ保険証を読み取れないときは、",
                        "　この通知書をマイナンバーカードと一緒に（またはマイナンバーカードと",
                        "　マイナポータルの画面と一緒に）受付で見せると、受診できます。",
                        "・ふだんは、マイナンバーカードだけで受診できます。"));
        Letter.lines(
                pen,
                ASIDE,
                6.4f,
                Type.regular(12),
                List.of("右の点線で切り取って、", "マイナンバーカードと一緒に", "お持ちください。", "", "名前などに誤りがあるときは、", "右上の電話番号へ", "お知らせください。"));
    }
}
