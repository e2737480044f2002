package jp.shikaku.document.sheet;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;

/** 券面の見本: many different sheets, among them the shortest, the longest and the rarest. */
public final class SheetSamples {
    private static final String[] NAMES = {
        "高橋　美咲",
        "髙﨑　𠮷郎",
        "李",
        "渡邉　邊子",
        "ｱﾍﾞ ﾋﾛｼ",
        "NGUYEN THI MINH ANH",
        "MARIA DE LOS ANGELES FERNANDEZ GUTIERREZ DE LA CONCEPCION JR",
        "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子パイポパイポのシューリンガン殿",
        "小鳥遊　ヱヰヴ㈱①Ⅲ",
    };
    private static final String[] KANA = {"タカハシ　ミサキ", null, "リ", "ジュゲム".repeat(30)};
    private static final String[] ADDRESSES = {
        "東京都千代田区千代田１－１",
        "〜～－−ー‐県１",
        "京都府京都市上京区今出川通室町西入堀出シ町二百八十五番地の千二百三十四　今出川グランドハイツ弐号館千二百三号室　高橋様方気付けです",
        "愛知県海部郡飛島村大字飛島新田字竹之郷ヨタレ南ノ割".repeat(8),
    };
    private static final Issuer[] ISSUERS = {
        new Issuer("06139992", "しかく健康保険組合", "東京都千代田区霞が関１－２－２", "03-1234-5678"),
        new Issuer("138990", "しかく市国民健康保険", "東京都しかく市本町一丁目２番３号　しかく市役所保険年金課", "042-123-4567"),
        new Issuer("39139993", "しかく県後期高齢者医療広域連合", "しかく県しかく市中央１－１", "0120-123-456"),
        new Issuer(
                "06139992",
                "日本全国自動車部品精密機械電子応用技術総合販売並びに情報処理サービス関連産業企業グループ連合健康保険組合東日本支部事務局",
                "東京都千代田区丸の内三丁目９９番９９号　国際総合開発ビルディング東館別棟地下一階百二十三区画　全国連合会事務局適用課資格係",
                "03-1234-5678（内線 1234）"),
    };

    private SheetSamples() {}

    public static Stream<Sheet> certificates(int count, Function<QrClaims, String> signer) {
        return IntStream.range(0, count).mapToObj(i -> sheet(i, DocumentKind.CERTIFICATE, signer));
    }

    public static Stream<Sheet> notices(int count) {
        return IntStream.range(0, count).mapToObj(i -> sheet(i, DocumentKind.NOTICE, claims -> null));
    }

    /** The same number always gives the same sheet. */
    public static Sheet sheet(int i, DocumentKind kind, Function<QrClaims, String> signer) {
        var issuer = ISSUERS[i / 3 % ISSUERS.length];
        var holder = holder(i);
        var number = "%s-%s%08d".formatted(issuer.number(), kind.name().substring(0, 1), i);
        var issuedOn = LocalDate.of(2026, 11, 5);
        var until = LocalDate.of(2031, 11, 4);
        var claims = new QrClaims(number, kind, issuer.number(), holder.id(), holder.birthDate(), issuedOn, until);
        return new Sheet(
                kind,
                number,
                issuedOn,
                kind == DocumentKind.NOTICE && i % 5 != 0 ? null : until,
                holder,
                issuer,
                i % 5 == 0
                        ? new Ratio(
                                CopaymentRatio.values()[i % 3],
                                LocalDate.of(2026, 8, 1),
                                i % 2 == 0 ? LocalDate.of(2027, 7, 31) : null)
                        : null,
                i % 7 == 0 ? new OnRequest("区分オ", LocalDate.of(2026, 8, 1), issuedOn, "第1号（人工透析）") : null,
                i % 11 == 0,
                new Recipient(
                        NAMES[(i + 1) % NAMES.length],
                        i % 4 == 3 ? null : "100-0001",
                        ADDRESSES[i % ADDRESSES.length],
                        i % 2 == 0 ? "0001" : null),
                signer.apply(claims));
    }

    /** The same sheet of somebody of that name. */
    public static Sheet named(Sheet sheet, String name) {
        var was = sheet.holder();
        return with(
                sheet,
                new Holder(
                        name,
                        was.kana(),
                        was.birthDate(),
                        was.sex(),
                        was.sexOnBack(),
                        was.id(),
                        was.acquiredOn(),
                        was.relation(),
                        was.insuredPersonName()),
                sheet.signature());
    }

    /** The same sheet for another person, or with another text of its QR. */
    public static Sheet with(Sheet sheet, Holder holder, String signature) {
        return new Sheet(
                sheet.kind(),
                sheet.documentNumber(),
                sheet.issuedOn(),
                sheet.validUntil(),
                holder,
                sheet.issuer(),
                sheet.ratio(),
                sheet.onRequest(),
                sheet.specialTreatment(),
                sheet.recipient(),
                signature);
    }

    private static Holder holder(int i) {
        var dependant = i % 3 == 1;
        return new Holder(
                NAMES[i % NAMES.length],
                KANA[i % KANA.length],
                LocalDate.of(1926 + i % 95, 1 + i % 12, 1 + i % 28),
                Sex.values()[i % 3],
                i % 4 == 1,
                new InsuredId(
                        i % 6 == 5 ? "" : i % 6 == 4 ? "しかく東京支部" : "100",
                        "" + (1000 + i),
                        i % 6 == 5 ? "" : "0" + i % 3),
                LocalDate.of(2014, 2, 7).plusDays(i),
                dependant ? Relation.DEPENDANT : Relation.INSURED,
                dependant ? NAMES[(i + 3) % NAMES.length] : null);
    }
}
