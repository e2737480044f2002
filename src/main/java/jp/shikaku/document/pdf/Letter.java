package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.RULE;

import java.io.IOException;
import java.util.List;
import jp.shikaku.document.sheet.Sheet;

/** A4の手紙: what both letters have in common: address for the window of envelope 長形3号, sender, folds, foot. */
final class Letter {
    static final Box SIZE = new Box(0, 0, 210, 297);
    /** The lines of a letter. */
    static final Box COLUMN = new Box(20, 0, 170, 297);

    private static final Box WINDOW = new Box(22, 16, 88, 40);
    private static final Box SENDER = new Box(120, 16, 70, 40);
    private static final Box FOOT = new Box(20, 288, 170, 4);

    private Letter() {}

    /** @param issued 交付年月日 or 通知年月日 */
    static void head(Pen pen, Sheet sheet, String issued) throws IOException {
        var to = sheet.recipient();
        if (to.address().isEmpty()) {
            withheld(pen, WINDOW);
        }
        window(pen, to.postalCode(), to.address(), Words.addressed(to));
        var issuer = sheet.issuer();
        new Rows(9, 10)
                .add(issued, Words.day(sheet.issuedOn()), 1, Type.regular(10))
                .add("文書番号", sheet.documentNumber(), 1, Type.regular(10))
                .add("保険者", issuer.name(), 2, Type.bold(11))
                .add("所在地", issuer.address(), 2, Type.regular(10))
                .add("電話", issuer.phone(), 1, Type.bold(11))
                .addIf(to.employerCode() != null && !to.employerCode().isEmpty(), "事業所番号", to.employerCode())
                .draw(pen, SENDER, 20, 5, null);
    }

    /** What the window of the envelope shows. */
    static void window(Pen pen, String postalCode, String address, String addressed) throws IOException {
        pen.text(
                WINDOW.top(5),
                postalCode == null ? "" : "〒" + postalCode,
                Type.regular(12).fromTop());
        pen.text(WINDOW.withoutTop(6).top(17), address, Type.regular(12).fromTop());
        pen.text(WINDOW.withoutTop(23.5f).top(10), addressed, Type.bold(15).fromTop());
        CustomerBars.draw(pen, WINDOW.x() + 2, WINDOW.bottom() - 4, postalCode, address);
    }

    /** 発送保留: there is nowhere to mail it to until an officer has made sure of the address. */
    private static void withheld(Pen pen, Box window) throws IOException {
        var frame = window.withoutTop(1).top(18);
        pen.frame(frame, Palette.RULE, 0.5f);
        pen.text(frame.withoutTop(2).top(7), "発送保留", Type.bold(15).aligned(Pen.Align.CENTRE));
        pen.text(
                frame.withoutTop(10).top(6),
                "お届け先の確認が済むまで発送しません。",
                Type.regular(9).aligned(Pen.Align.CENTRE));
    }

    static void foldMarks(Pen pen) throws IOException {
        for (float y : new float[] {99, 198}) {
            pen.line(4, y, 9, y, RULE, 0.2f);
        }
    }

    /** @param mark null = in no envelope */
    static void foot(Pen pen, String number, PageMark mark) throws IOException {
        foot(pen, number, Words.envelope(mark), Words.page(mark));
    }

    static void foot(Pen pen, String left, String middle, String right) throws IOException {
        var small = Type.regular(8).in(Type.GREY);
        pen.text(FOOT.left(66), left, small);
        pen.text(FOOT.withoutLeft(68).left(76), middle, small.aligned(Pen.Align.CENTRE));
        pen.text(FOOT.withoutLeft(146), right, small.aligned(Pen.Align.RIGHT));
    }

    /** Numbered or plain sentences, one under the other, each line set by hand. */
    static float lines(Pen pen, Box box, float step, Type type, List<String> lines) throws IOException {
        float y = box.y();
        for (var line : lines) {
            pen.text(new Box(box.x(), y, box.width(), step), line, type);
            y += step;
        }
        return y;
    }
}
