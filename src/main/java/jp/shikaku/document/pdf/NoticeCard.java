package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.NOTICE;

import java.io.IOException;
import jp.shikaku.document.sheet.Sheet;

/** お知らせの切り取りカード: no band, no pattern, no QR: nobody shall take it for a 資格確認書. */
final class NoticeCard {
    private static final Box SIZE = CertificateCard.SIZE;
    private static final Box TITLE = new Box(3, 2.5f, 79.6f, 6);
    private static final Box ALONE = new Box(3, 8.8f, 79.6f, 7);
    private static final Box ITEMS = new Box(3, 17, 79.6f, 34.5f);

    private NoticeCard() {}

    static void draw(Pen pen, Sheet sheet) throws IOException {
        pen.place(pen.paper().form("notice-card", SIZE, NoticeCard::blank));
        var holder = sheet.holder();
        var rows = new Rows(7, 9)
                .add("氏名", holder.name(), 1.3f, Type.bold(11))
                .add("記号・番号", Words.id(holder.id()))
                .add("資格取得年月日", Words.day(holder.acquiredOn()))
                .add("通知年月日", Words.day(sheet.issuedOn()))
                .add("保険者番号", sheet.issuer().number())
                .add("保険者名称", sheet.issuer().name());
        if (sheet.ratio() != null) {
            rows.add("一部負担金の割合", Words.ratioWithPeriod(sheet.ratio()), 1.3f, Type.bold(8));
        }
        rows.draw(pen, ITEMS, 22, 5, null);
    }

    private static void blank(Pen pen) throws IOException {
        pen.frame(SIZE, Type.GREY, 0.2f, 1.2f, 0.8f);
        pen.text(TITLE, "資格情報のお知らせ（資格情報通知書）", Type.bold(11).in(NOTICE));
        pen.line(TITLE.x(), TITLE.bottom(), TITLE.right(), TITLE.bottom(), NOTICE, 0.4f);
        pen.text(
                ALONE,
                "この券面のみでは受診できません。マイナンバーカードと一緒に（またはマイナンバーカードとマイナポータルの画面と一緒に）見せてください。",
                Type.regular(7.5f).in(NOTICE));
    }
}
