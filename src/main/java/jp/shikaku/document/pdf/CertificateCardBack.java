package jp.shikaku.document.pdf;

import static jp.shikaku.document.pdf.Palette.CERTIFICATE;

import java.io.IOException;
import java.util.List;

/** 資格確認書の裏面: what the holder writes by hand; the same for everybody. Wording after 健保則 様式第九号. */
final class CertificateCardBack {
    static final Box ADDRESS = new Box(2.8f, 2.6f, 80, 8);
    static final Box REMARKS = new Box(2.8f, 10.6f, 80, 5);

    private static final Box DONOR = new Box(2.8f, 16.6f, 80, 32.6f);
    private static final List<String> CHOICES =
            List.of("1．私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に臓器を提供します。", "2．私は、心臓が停止した死後に限り、移植の為に臓器を提供します。", "3．私は、臓器を提供しません。");

    private CertificateCardBack() {}

    static void draw(Pen pen) throws IOException {
        field(pen, ADDRESS, "住所");
        field(pen, REMARKS, "備考");
        float y = DONOR.y();
        line(pen, y, "以下の欄に記入することにより、臓器提供に関する意思を表示することができます。", Type.regular(5.5f));
        line(pen, y += 2.7f, "記入する場合は、1から3までのいずれかの番号を○で囲んでください。", Type.regular(5.5f));
        for (var choice : CHOICES) {
            line(pen, y += 3.2f, choice, Type.bold(6));
        }
        line(pen, y += 3.4f, "《1又は2を選んだ方で、提供したくない臓器があれば、×をつけてください。》", Type.regular(5.5f));
        line(pen, y += 3f, "【 心臓・肺・肝臓・腎臓・膵臓・小腸・眼球 】", Type.bold(6));
        y += 3.6f;
        field(pen, new Box(DONOR.x(), y, DONOR.width(), 4), "特記欄");
        y += 4;
        field(pen, new Box(DONOR.x(), y, 27, 5.2f), "署名年月日　　　年　　月　　日");
        field(pen, new Box(DONOR.x() + 27, y, 27, 5.2f), "本人署名（自筆）");
        field(pen, new Box(DONOR.x() + 54, y, 26, 5.2f), "家族署名（自筆）");
    }

    private static void line(Pen pen, float y, String text, Type type) throws IOException {
        pen.text(new Box(DONOR.x(), y, DONOR.width(), 2.7f), text, type);
    }

    /** A box to write in; its name stands small in the corner. */
    private static void field(Pen pen, Box box, String name) throws IOException {
        pen.frame(box, CERTIFICATE, 0.15f);
        pen.text(
                box.inset(0.8f, 0).top(Math.min(box.height(), 3)),
                name,
                Type.regular(5.5f).in(Type.GREY));
    }
}
