package jp.shikaku.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 試し刷り: says before what the printing itself would refuse. */
class TrialPrintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Issuer ISSUER = new Issuer("06139992", "しかく健康保険組合", "東京都千代田区霞が関１－２－２", "03-1234-5678");
    private static final TrialPrint TRIAL = new TrialPrint(ISSUER, DAY);

    @AfterAll
    static void close() throws IOException {
        TRIAL.close();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "NAME,           高橋　美咲,        1,   ,                  ふつうの氏名",
        "NAME,           髙﨑　𠮷郎,        1,   ,                  書体にある異体字",
        "NAME,           辻󠄀　葛󠄀,          1,   ,                  異体字セレクタは字そのものを印刷する",
        "NAME,           张　伟,            1,   MISSING_CHARACTER, 簡体字は書体にない",
        "KANA,           タカハシ　ミサキ,  1,   ,                  ふつうのカナ",
        "KANA,           ジュゲム,          30,  ,                  登録できる最も長いカナも入る",
        "NAME,           寿限無寿,          10,  ,                  40文字は読める大きさで入る",
        "NAME,           寿限無寿,          25,  TOO_SMALL,         100文字は入るが読めない",
        "NAME,           長,                400, TOO_LONG,          400文字は最も小さい字でも入らない",
        "INSURED_PERSON, 张　伟,            1,   MISSING_CHARACTER, 被保険者の氏名も印刷する",
        "INSURED_PERSON, 長,                400, TOO_LONG,          被保険者の氏名も長すぎることがある",
        "ADDRESS,        東京都千代田区千代田１－１, 1, ,           ふつうの住所",
        "ADDRESS,        愛知県海部郡飛島村大字, 10, ,              110文字は窓に入る",
        "ADDRESS,        愛知県海部郡飛島村大字, 20, TOO_SMALL,     220文字は小さくなりすぎる",
        "ADDRESS,        张,                1,   MISSING_CHARACTER, 住所の字も書体にあるとは限らない",
    })
    void everyTextIsTriedInItsPlace(PersonText what, String text, int times, Trouble expected, String reason) {
        Map<PersonText, Trouble> found = TRIAL.troubles(person().with(what, text.repeat(times)));

        assertThat(found).isEqualTo(expected == null ? Map.of() : Map.of(what, expected));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Printee person = person().with(PersonText.NAME, "長".repeat(400))
                .with(PersonText.INSURED_PERSON, "永".repeat(400))
                .with(PersonText.ADDRESS, "");

        assertThat(TRIAL.troubles(person))
                .isEqualTo(Map.of(
                        PersonText.NAME, Trouble.TOO_LONG,
                        PersonText.INSURED_PERSON, Trouble.TOO_LONG,
                        PersonText.ADDRESS, Trouble.NO_ADDRESS));
    }

    @Test
    void theInsurersOwnAddressOnTheCardIsNotTheirs() {
        assertThat(TRIAL.troubles(person().with(PersonText.ADDRESS, ISSUER.address())))
                .isEmpty();
    }

    @Test
    void anAddressWithoutPostalCodeIsToldButPrinted() {
        Printee person = person();
        Printee without = new Printee(
                person.holder(), new Recipient("高橋　美咲", null, person.to().address(), "0001"), null);

        assertThat(TRIAL.troubles(without)).isEqualTo(Map.of(PersonText.ADDRESS, Trouble.NO_POSTAL_CODE));
        assertThat(TRIAL.prints(without, PersonText.ADDRESS)).isTrue();
    }

    /** No second opinion: what the trial stops the printing refuses, and the other way round. */
    @ParameterizedTest
    @CsvSource({"NAME,長,60", "NAME,長,400", "INSURED_PERSON,長,400", "NAME,张,1", "KANA,ジ,120", "ADDRESS,町,200"})
    void itAgreesWithThePrinting(PersonText what, String text, int times) {
        Printee person = person().with(what, text.repeat(times));
        boolean stops = TRIAL.troubles(person).values().stream().anyMatch(Trouble::stops);
        Sheet notice = new Sheet(
                DocumentKind.NOTICE,
                "06139992-N00000001",
                DAY,
                null,
                person.holder(),
                ISSUER,
                null,
                OnRequest.NOTHING,
                false,
                person.to(),
                null);
        Sheet certificate = new Sheet(
                DocumentKind.CERTIFICATE,
                "06139992-C00000001",
                DAY,
                DAY,
                person.holder(),
                ISSUER,
                null,
                OnRequest.NOTHING,
                false,
                person.to(),
                "a.b.c");
        assertThat(refused(notice) || refused(certificate)).isEqualTo(stops);
    }

    private static boolean refused(Sheet sheet) {
        try {
            SheetPdf.write(Stream.of(sheet), Form.A4, new ByteArrayOutputStream());
            return false;
        } catch (Rejected rejected) {
            return true;
        }
    }

    private static Printee person() {
        return new Printee(
                new Holder(
                        "高橋　美咲",
                        "タカハシ　ミサキ",
                        LocalDate.of(1986, 5, 5),
                        Sex.FEMALE,
                        false,
                        new InsuredId("100", "1", "01"),
                        LocalDate.of(2020, 4, 1),
                        Relation.DEPENDANT,
                        "高橋　一郎"),
                new Recipient("高橋　美咲", "100-0001", "東京都千代田区千代田１－１", "0001"),
                null);
    }
}
