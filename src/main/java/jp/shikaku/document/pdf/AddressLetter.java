package jp.shikaku.document.pdf;

import java.io.IOException;

/** 宛名台紙の券面: the address in the window, below it what the envelope holds. */
final class AddressLetter {
    private static final Box SENDER = new Box(120, 16, 70, 40);
    private static final Box TITLE = new Box(20, 64, 170, 12);
    private static final Box COUNT = new Box(20, 78, 170, 8);
    private static final Box LIST = new Box(20, 92, 170, 172);
    private static final int ROWS = 20;
    private static final float ROW = LIST.height() / ROWS;

    private AddressLetter() {}

    static void draw(Pen pen, AddressSheet sheet) throws IOException {
        Letter.window(pen, sheet.postalCode(), sheet.address(), sheet.addressed());
        var sender = sheet.sender();
        new Rows(9, 10)
                .add("差出人", sender.name(), 2, Type.bold(11))
                .add("所在地", sender.address(), 2, Type.regular(10))
                .add("電話", sender.phone(), 1, Type.bold(11))
                .add("封筒番号", sheet.mark().envelopeId())
                .add("封筒", sheet.envelope().label())
                .draw(pen, SENDER, 20, 5, null);
        if (sheet.envelope() == Envelope.LONG_3) {
            pen.place(pen.paper().form("address-folds", Letter.SIZE, Letter::foldMarks));
        }
        pen.text(TITLE, "お届けする書類", Type.bold(22));
        pen.text(COUNT, count(sheet), Type.regular(13));
        var lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = new Box(
                    LIST.x() + i / ROWS * (LIST.width() / 2), LIST.y() + i % ROWS * ROW, LIST.width() / 2 - 4, ROW);
            pen.text(line.inset(1, 0.5f), lines.get(i), Type.regular(12));
            pen.line(line.x(), line.bottom(), line.right(), line.bottom(), Palette.RULE, 0.15f);
        }
        Letter.foot(pen, "宛名台紙", sheet.mark());
    }

    static String count(AddressSheet sheet) {
        return "%d名分の書類が入っています（この紙を含めて%d枚）。"
                .formatted(sheet.contents().size(), sheet.mark().pages());
    }
}
