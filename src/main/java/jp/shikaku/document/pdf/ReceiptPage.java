package jp.shikaku.document.pdf;

import java.io.IOException;
import java.util.List;

/** 受領書の1ページ: up to 25 people, each with room for a seal; the last page is signed by the employer. */
final class ReceiptPage {
    static final int ROWS = 25;

    private static final float LEFT = 20;
    private static final float[] COLUMNS = {12, 62, 58, 38};
    private static final List<String> HEADS = List.of("", "記号・番号・枝番", "氏名", "受領印");
    private static final Box TITLE = new Box(LEFT, 14, 170, 12);
    private static final Box FACTS = new Box(LEFT, 28, 170, 26);
    private static final Box TABLE = new Box(LEFT, 58, 170, 208);
    private static final float ROW = TABLE.height() / (ROWS + 1);
    private static final Box SIGNED = new Box(LEFT, 270, 170, 14);

    private ReceiptPage() {}

    /** @param page from 0 */
    static void draw(Pen pen, Receipt receipt, int page) throws IOException {
        pen.place(pen.paper().form("receipt", Letter.SIZE, ReceiptPage::blank));
        int count = receipt.lines().size();
        new Rows(10, 11)
                .add("事業所", receipt.employer(), 1, Type.bold(13))
                .add("書類", receipt.kind().label() + "　%d通".formatted(count))
                .add("保険者", receipt.issuer().name() + "　電話 " + receipt.issuer().phone())
                .add("ロット", receipt.lot())
                .draw(pen, FACTS, 24, 7, null);
        int from = page * ROWS;
        for (int i = from; i < Math.min(from + ROWS, count); i++) {
            row(pen, i, TABLE.y() + (i - from + 1) * ROW, receipt.lines().get(i));
        }
        if (page == receipt.pages() - 1) {
            pen.frame(SIGNED, Type.INK, 0.3f);
            pen.text(
                    SIGNED.inset(3, 1),
                    "上記の%d通を受け取りました。　　　　　年　　月　　日　　受取者（署名または印）".formatted(count),
                    Type.regular(11).fromTop());
        }
        Letter.foot(pen, "受領書　事業所 " + receipt.employerCode(), "", Words.page(page + 1, receipt.pages()));
    }

    private static void row(Pen pen, int index, float y, ReceiptLine line) throws IOException {
        float x = LEFT;
        var texts = List.of(String.valueOf(index + 1), Words.id(line.id()), line.name());
        for (int column = 0; column < texts.size(); column++) {
            pen.text(new Box(x, y, COLUMNS[column], ROW).inset(1.5f, 0.6f), texts.get(column), Type.regular(11));
            x += COLUMNS[column];
        }
    }

    private static void blank(Pen pen) throws IOException {
        pen.text(TITLE, "受領書", Type.bold(22).aligned(Pen.Align.CENTRE));
        for (int row = 0; row <= ROWS + 1; row++) {
            pen.line(LEFT, TABLE.y() + row * ROW, TABLE.right(), TABLE.y() + row * ROW, Palette.RULE, 0.15f);
        }
        float x = LEFT;
        for (int column = 0; column < COLUMNS.length; column++) {
            pen.text(
                    new Box(x, TABLE.y(), COLUMNS[column], ROW).inset(1.5f, 0.5f),
                    HEADS.get(column),
                    Type.regular(9).in(Type.GREY));
            x += COLUMNS[column];
            pen.line(x, TABLE.y(), x, TABLE.bottom(), Palette.RULE, 0.15f);
        }
    }
}
