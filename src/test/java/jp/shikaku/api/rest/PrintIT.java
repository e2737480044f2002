package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.shikaku.common.Kana;
import jp.shikaku.common.Wareki;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.Scanner;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 印刷ファイル: what was sent in the file is what stands on the page, for everybody and whatever they are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintIT {

    private static final String INSURER = "138032";
    private static final String DAY = "2026-11-05";
    private static final int PEOPLE = 240;
    private static final int SCANNED = 24;

    private static final List<String> NAMES = List.of(
            "髙橋　健",
            "山﨑　𠮷子",
            "𠮷田　あ",
            "辻\uDB40\uDD00　葛\uDB40\uDD01子",
            "渡邉　邊子",
            "ｶﾞﾙｼｱ　ﾎｾ",
            "亜".repeat(29) + "　" + "伊".repeat(30),
            "MARIA　DA　CONCEICAO　GONCALVES　DE　OLIVEIRA　FERREIRA　DOS　SAN",
            "ゑ",
            "㈱田　Ⅲ郎①");
    private static final List<String> KANA = List.of("ﾔﾏﾀﾞ ﾊﾅｺ", "ﾊﾟｸ　ﾎﾞｱ", "やまざき　よしこ", "ヴァンダーワール", "ガ".repeat(60));
    private static final List<String> ADDRESSES = List.of(
            "東京都千代田区千代田１－１",
            "北海道札幌市中央区北一条西２丁目　" + "長".repeat(30) + "ビルディング北館１２階",
            "大阪府大阪市北区梅田１‐２ー３〜５",
            "京都府葛\uDB40\uDD01野郡髙𠮷町﨑１");

    /** One line of the register, as sent. */
    private record Person(int i) {

        String number() {
            return Integer.toString(1000 + i);
        }

        String name() {
            return NAMES.get(i % NAMES.size());
        }

        String kana() {
            return KANA.get(i % KANA.size());
        }

        LocalDate birth() {
            return LocalDate.of(1960, 1, 1).plusDays(37L * i);
        }

        String postalCode() {
            return "%07d".formatted(1_000_001 + (i * 7919) % 9_000_000);
        }

        String address() {
            return ADDRESSES.get(i % ADDRESSES.size());
        }

        String employer() {
            return "%04d".formatted((i * 31) % 17);
        }

        boolean cardWorks() {
            return i % 2 == 1;
        }

        String path() {
            return "insurers/" + INSURER + "/members/100/" + number() + "/00?asOf=" + DAY;
        }
    }

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private final List<Person> people = new ArrayList<>();
    private URI run;

    @BeforeAll
    void everybodyGetsADocument() {
        Csv members = Csv.members(INSURER);
        Csv cards = Csv.cards(INSURER);
        for (int i = 0; i < PEOPLE; i++) {
            Person person = new Person(i);
            people.add(person);
            members.row(
                    "番号",
                    person.number(),
                    "氏名",
                    person.name(),
                    "氏名カナ",
                    person.kana(),
                    "生年月日",
                    person.birth().toString(),
                    "郵便番号",
                    person.postalCode(),
                    "住所",
                    person.address(),
                    "事業所番号",
                    person.employer());
            if (person.cardWorks()) {
                cards.row("番号", person.number(), "基準日", "2026-10-31");
            } else {
                cards.withoutCard("2026-10-31", person.number());
            }
        }
        assertThat(api.take("members", members.toString()).path("state").asText())
                .isEqualTo("APPLIED");
        assertThat(api.take("card-status", cards.toString()).path("state").asText())
                .isEqualTo("APPLIED");
        run = api.startRun("{\"asOf\":\"" + DAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        assertThat(api.finished(run)
                        .path("counts")
                        .path("outcome")
                        .path("ISSUED")
                        .asInt())
                .isEqualTo(PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFICATE", "NOTICE"})
    void everyPageSaysWhatWasSent(String kind) throws Exception {
        List<String> pages = pages(printFile(kind, "ROLL"));
        List<Person> expected = of(kind, Comparator.comparing(Person::number));

        assertThat(pages).hasSameSizeAs(expected);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).as(expected.get(i).toString()).contains(items(kind, expected.get(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({"CERTIFICATE,EMPLOYER", "CERTIFICATE,POSTAL_CODE", "NOTICE,EMPLOYER", "NOTICE,POSTAL_CODE"})
    void thePagesComeInTheOrderAskedFor(String kind, String order) throws Exception {
        Function<Person, String> first = order.equals("EMPLOYER") ? Person::employer : Person::postalCode;
        List<Person> expected = of(kind, Comparator.comparing(first).thenComparing(Person::number));

        List<String> pages = pages(printFile(kind, order));

        assertThat(pages).hasSameSizeAs(expected);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("番号" + expected.get(i).number() + "枝番");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFICATE", "NOTICE"})
    void alonePeopleGetTheSamePageAsInTheFile(String kind) throws Exception {
        List<String> pages = pages(printFile(kind, "ROLL"));
        List<Person> printed = of(kind, Comparator.comparing(Person::number));

        for (int i = 0; i < pages.size(); i++) {
            byte[] alone = api.get("documents/" + documentNumber(printed.get(i)) + "/pdf")
                    .body();
            assertThat(pages(alone)).containsExactly(pages.get(i));
        }
    }

    @Test
    void theQrProvesTheCertificateAndNothingElse() throws Exception {
        JWKSet keys = JWKSet.parse(api.get(ShikakuServer.shared()
                        .base()
                        .resolve(".well-known/jwks.json")
                        .toString())
                .text());
        List<Person> printed = of("CERTIFICATE", Comparator.comparing(Person::number));
        try (PDDocument pdf = Loader.loadPDF(printFile("CERTIFICATE", "ROLL"))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int i = 0; i < SCANNED; i++) {
                String read = Scanner.scan(renderer, i);

                assertThat(genuine(read, keys)).isTrue();
                assertThat(JWSObject.parse(read).getPayload().toString())
                        .contains(
                                documentNumber(printed.get(i)),
                                INSURER,
                                printed.get(i).number(),
                                printed.get(i).birth().format(DateTimeFormatter.BASIC_ISO_DATE))
                        .doesNotContain(printed.get(i).name(), printed.get(i).address());
                // The last character has spare bits, which only our own check looks at.
                for (int at = i; at < read.length() - 1; at += SCANNED) {
                    assertThat(genuine(changed(read, at), keys))
                            .as(at + ": " + read)
                            .isFalse();
                }
            }
        }
    }

    private String[] items(String kind, Person person) {
        List<String> items = new ArrayList<>(List.of(
                documentNumber(person),
                "氏名" + person.name(),
                Kana.normalize(person.kana()),
                "生年月日" + Wareki.format(person.birth()),
                "記号100番号" + person.number() + "枝番00",
                "保険者番号" + INSURER,
                "保険者名称お試し市国民健康保険三",
                (kind.equals("NOTICE") ? "通知年月日" : "交付年月日") + Wareki.format(LocalDate.parse(DAY)),
                Wareki.format(LocalDate.of(2020, 4, 1)),
                "〒" + person.postalCode().substring(0, 3) + "-"
                        + person.postalCode().substring(3),
                person.address(),
                person.name() + "様",
                "事業所番号" + person.employer()));
        if (kind.equals("CERTIFICATE")) {
            items.add("有効期限" + Wareki.format(LocalDate.of(2027, 7, 31)));
        }
        return items.stream().map(PrintIT::packed).toArray(String[]::new);
    }

    private List<Person> of(String kind, Comparator<Person> order) {
        return people.stream()
                .filter(person -> person.cardWorks() == kind.equals("NOTICE"))
                .sorted(order)
                .toList();
    }

    private byte[] printFile(String kind, String order) {
        Api.Answer answer = api.get(run + "/print.pdf?kind=" + kind + "&order=" + order);
        assertThat(answer.status())
                .as(answer.status() == 200 ? "" : answer.text())
                .isEqualTo(200);
        return answer.body();
    }

    private String documentNumber(Person person) {
        return api.get(person.path())
                .json()
                .path("documents")
                .path(0)
                .path("documentNumber")
                .asText();
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(packed(stripper.getText(document)));
            }
        }
        return pages;
    }

    /** Lines break where there is room, so spaces do not count; a variant (異体字) prints as its character. */
    private static String packed(String text) {
        return text.replaceAll("[\\s　\\x{E0100}-\\x{E01EF}]", "");
    }

    /** As any program would check it: with the published keys alone. */
    private static boolean genuine(String compact, JWKSet keys) {
        try {
            JWSObject jws = JWSObject.parse(compact);
            var key = keys.getKeyByKeyId(jws.getHeader().getKeyID());
            return key != null && jws.verify(new ECDSAVerifier(key.toECKey()));
        } catch (ParseException | JOSEException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static String changed(String text, int at) {
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
