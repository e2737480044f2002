package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.CERTIFICATE;
import static jp.shikaku.document.pdf.Palette.WARNING;

import java.awt.Color;
import java.io.IOException;
import jp.shikaku.document.sheet.Sheet;

/** 資格確認書のカード, 85.6×54 mm: the same drawing on a card of its own and on the letter. */
final class CertificateCard {
    static final Box SIZE = new Box(0, 0, 85.6f, 54);

    private static final Box AREA = SIZE.inset(2, 2);
    private static final Box BAND = AREA.top(7.2f);
    /** 27 mm holds a version 14 code (73 modules and the quiet zone) with modules of 0.33 mm. */
    private static final Box QR = new Box(56.3f, 10.2f, 26.9f, 26.9f);

    private static final Box PERSON = new Box(2.8f, 10, 53.2f, 28.4f);
    private static final Box INSURER = new Box(2.8f, 39, 80, 9.8f);
    private static final Box FOOT = new Box(2.8f, 48.9f, 80, 2.2f);
    private static final float LABEL = 14.2f;

    private CertificateCard() {}

    static void front(Pen pen, Sheet sheet) throws IOException {
        pen.place(pen.paper().form("certificate-front", SIZE, blank -> {
            Background.draw(blank, AREA);
            blank.fill(BAND, CERTIFICATE);
        }));
        var holder = sheet.holder();
        var white = Color.WHITE;
        pen.text(BAND.inset(1.5f, 0).left(53), Words.title(sheet), Type.bold(13).in(white));
        pen.text(
                BAND.inset(1.5f, 0).withoutLeft(54),
                Words.relation(holder),
                Type.bold(8).in(white).aligned(Pen.Align.RIGHT));
        var rows = new Rows(6, 8)
                .add("有効期限", Words.until(sheet), 1.2f, Type.bold(9).in(CERTIFICATE));
        if (sheet.specialTreatment()) {
            rows.add("特別療養", "窓口では10割をお支払いください", 1.2f, Type.bold(9).in(WARNING));
        }
        if (holder.kana() != null) {
            rows.add("", holder.kana(), 0.7f, Type.regular(5.5f));
        }
        rows.add("氏名", holder.name(), 1.4f, Type.bold(11))
                .add("記号・番号", Words.id(holder.id()), 1.1f, Type.bold(8.5f))
                .add("生年月日", Words.day(holder.birthDate()))
                .add("性別", Words.sex(holder))
                .addIf(holder.insuredPersonName() != null, "被保険者氏名", holder.insuredPersonName())
                .addIf(sheet.ratio() != null, "一部負担割合", sheet.ratio() == null ? "" : Words.ratio(sheet.ratio()))
                .add("資格取得日", Words.day(holder.acquiredOn()))
                .add("交付年月日", Words.day(sheet.issuedOn()))
                .draw(pen, PERSON, LABEL, 3.6f, null);
        QrImage.draw(pen, QR, sheet.signature());
        insurer(pen, sheet);
        foot(pen, sheet, "表　1／2");
    }

    private static void insurer(Pen pen, Sheet sheet) throws IOException {
        var issuer = sheet.issuer();
        var onRequest = Words.onRequest(sheet.onRequest());
        pen.line(INSURER.x(), INSURER.y() - 0.3f, INSURER.right(), INSURER.y() - 0.3f, CERTIFICATE, 0.2f);
        new Rows(6, 7.5f)
                .addIf(!onRequest.isEmpty(), "限度額等", onRequest)
                .add("保険者番号", issuer.number() + "　電話 " + issuer.phone())
                .add("保険者名称", issuer.name())
                .add("所在地", issuer.address(), 1, Type.regular(7))
                .draw(pen, INSURER, LABEL, 3.3f, null);
    }

    static void back(Pen pen, Sheet sheet) throws IOException {
        pen.place(pen.paper().form("certificate-back", SIZE, CertificateCardBack::draw));
        if (sheet.holder().sexOnBack()) {
            pen.text(
                    CertificateCardBack.REMARKS.inset(1, 0.5f).withoutLeft(9),
                    "性別 " + sheet.holder().sex().label(),
                    Type.bold(8));
        }
        foot(pen, sheet, "裏　2／2");
    }

    private static void foot(Pen pen, Sheet sheet, String page) throws IOException {
        var small = Type.regular(5).in(Type.GREY);
        pen.text(FOOT, Words.number(sheet), small);
        pen.text(FOOT.withoutLeft(60), page, small.aligned(Pen.Align.RIGHT));
    }
}
