package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.CERTIFICATE;
import static jp.shikaku.document.pdf.Palette.RULE;
import static jp.shikaku.document.pdf.Palette.WARNING;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import jp.shikaku.document.sheet.Sheet;

/** 資格確認書のA4様式: a letter in large type with the card, front and back, to cut out and fold. */
final class CertificateLetter {
    private static final Box TITLE = new Box(20, 62, 170, 16);
    private static final Box GREETING = new Box(20, 82, 170, 20);
    private static final Box SUMMARY = new Box(20, 105, 170, 38);
    private static final Box USE = new Box(20, 148, 170, 60);
    private static final float CARD_X = 19.4f;
    private static final float CARD_Y = 228;

    private CertificateLetter() {}

    static void draw(Pen pen, Sheet sheet, PageMark mark) throws IOException {
        Letter.head(pen, sheet, "交付年月日");
        pen.place(pen.paper().form("certificate-letter-title", Letter.SIZE, blank -> {
            blank.fill(TITLE, CERTIFICATE);
            Letter.foldMarks(blank);
        }));
        pen.text(TITLE, Words.title(sheet), Type.bold(28).in(Color.WHITE).aligned(Pen.Align.CENTRE));
        pen.place(pen.paper().form("certificate-letter-greeting", Letter.SIZE, CertificateLetter::greeting));
        summary(pen, sheet);
        pen.place(pen.paper().form("certificate-letter-use", Letter.SIZE, CertificateLetter::use));
        CertificateCard.front(pen.at(CARD_X, CARD_Y), sheet);
        CertificateCard.back(pen.at(CARD_X + CertificateCard.SIZE.width(), CARD_Y), sheet);
        Letter.foot(pen, Words.number(sheet), mark);
    }

    private static void greeting(Pen pen) throws IOException {
        Letter.lines(
                pen,
                GREETING,
                6.6f,
                Type.regular(13),
                List.of("あなたの資格確認書をお届けします。", "病院や薬局の受付で見せると、保険を使って診療や薬を受けられます。", "健康保険証の代わりになる大切な書類です。"));
    }

    private static void summary(Pen pen, Sheet sheet) throws IOException {
        pen.frame(SUMMARY, CERTIFICATE, 0.5f);
        var rows = new Rows(12, 17)
                .add("お名前", sheet.holder().name(), 1, Type.bold(20))
                .add("使える期限", Words.until(sheet), 1, Type.bold(18).in(CERTIFICATE));
        if (sheet.ratio() != null) {
            rows.add("窓口の負担", Words.ratioWithPeriod(sheet.ratio()), 1, Type.bold(15));
        }
        if (sheet.specialTreatment()) {
            rows.add("特別療養", "窓口では10割をお支払いください", 1, Type.bold(17).in(WARNING));
        }
        rows.draw(pen, SUMMARY.inset(5, 2), 32, 17, null);
    }

    private static void use(Pen pen) throws IOException {
        pen.text(USE.top(8), "使い方", Type.bold(16).in(CERTIFICATE));
        Letter.lines(
                pen,
                USE.withoutTop(9),
                6.6f,
                Type.regular(12.5f),
                List.of(
                        "1　下の点線で切り取り、まん中の線で山折りにして、貼り合わせてください。",
                        "2　裏面の住所の欄に、ご自分で住所を書いてください。",
                        "3　病院や薬局にかかるときは、毎回、受付で見せてください。",
                        "4　名前や生年月日などに誤りがあれば、右上の電話番号へお知らせください。",
                        "5　資格がなくなったときは、期限の前でも使えません。すぐに返してください。",
                        "6　なくしたときは、すぐに右上の電話番号へお知らせください。"));
        cutMarks(pen);
    }

    private static void cutMarks(Pen pen) throws IOException {
        var card = CertificateCard.SIZE;
        pen.text(new Box(CARD_X, CARD_Y - 6.5f, 120, 6), "✂　点線で切り取る", Type.regular(11));
        pen.text(
                new Box(CARD_X, CARD_Y - 6.5f, 2 * card.width(), 6),
                "まん中で山折り",
                Type.regular(11).aligned(Pen.Align.CENTRE));
        pen.frame(new Box(CARD_X, CARD_Y, 2 * card.width(), card.height()), Type.GREY, 0.2f, 1.2f, 0.8f);
        pen.line(CARD_X + card.width(), CARD_Y, CARD_X + card.width(), CARD_Y + card.height(), RULE, 0.2f);
    }
}
