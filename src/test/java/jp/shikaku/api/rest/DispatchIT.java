package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * 発送: from the issue to the post, through employers. 1, 2 and 8 work at 0001; 3 and 7 at 0002; 4 goes on insured of
 * his own will; 5 hides; 6 has no employer. 7 leaves before the letters are drawn, 8 before they are handed over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DispatchIT {

    private static final String INSURER = "06130017";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final LocalDate REPORTED = TODAY.withDayOfMonth(1).minusDays(1);

    private ShikakuServer server;
    private Api api;
    private URI run;
    private URI lot;
    private String firstDigest;

    @BeforeAll
    void everybodyIsIssuedACertificate() {
        server = ShikakuServer.fresh("dispatch");
        api = Api.of(server, INSURER);
        Csv members = Csv.members(INSURER);
        Csv cards = Csv.cards(INSURER);
        for (int i = 1; i <= 8; i++) {
            members.row(
                    "番号",
                    Integer.toString(i),
                    "氏名",
                    name(i),
                    "事業所番号",
                    i == 6 ? "" : i == 3 || i == 7 ? "0002" : "0001",
                    "資格取得年月日",
                    TODAY.minusMonths(6).toString(),
                    "任意継続",
                    i == 4 ? "1" : "",
                    "自己情報提供不可",
                    i == 5 ? "1" : "");
            noCard(cards, i);
        }
        arrived("members", members);
        arrived("card-status", cards);
        run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        assertThat(order("{\"kind\":\"CERTIFICATE\"}").codes())
                .as("nothing was issued yet")
                .containsExactly("DSP-003");
        api.postJson(run + "/issue", "{}");
        assertThat(api.finished(run)
                        .path("counts")
                        .path("outcome")
                        .path("ISSUED")
                        .asInt())
                .isEqualTo(8);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    void whoLeftIsTakenOutBeforeTheLettersAreDrawn() {
        leaves(7);
        lot = ordered("{\"kind\":\"CERTIFICATE\",\"delivery\":\"EMPLOYER\",\"pagesPerFile\":4}");

        JsonNode ready = api.finished(lot);

        assertThat(ready.path("state").asText())
                .as(ready.path("failure").asText())
                .isEqualTo("READY");
        assertThat(ready.path("counts").toString()).isEqualTo("{\"RENDERED\":6,\"PULLED\":1}");
        assertThat(ready.path("held").asInt()).as("5 hides").isEqualTo(1);
        assertThat(ready.path("envelopes").asInt()).isEqualTo(4);
        assertThat(ready.path("processed")).isEqualTo(ready.path("total"));
        assertThat(pulled()).containsExactly("7 この書類の対象でなくなった");
        balances();
    }

    @Test
    @Order(2)
    void bundlesLettersAndTrackedMailLieInTheirOrder() throws IOException {
        assertThat(files()).containsExactly("1 ORDINARY 1-4 4", "2 ORDINARY 5-8 3", "3 RECORDED 9-9 1");

        List<String> first = pages(1);
        assertThat(first.get(0)).contains("0001", "御中", name(1), name(2), name(8));
        assertThat(first.get(1)).contains(name(1), "2／4");
        assertThat(first.get(3)).contains(name(8), "4／4");
        List<String> second = pages(2);
        assertThat(second.get(0)).contains("0002", name(3)).doesNotContain(name(7));
        assertThat(second.get(1)).contains(name(3), "2／2");
        assertThat(second.get(2)).contains(name(6), "1／1");
        assertThat(pages(3).get(0)).contains(name(4), "1／1");
    }

    @Test
    @Order(3)
    void thePrinterCanProveThatTheFilesAreThese() throws Exception {
        firstDigest = digest(1);
        assertThat(firstDigest).isEqualTo(file(1).path("sha256").asText());
        assertThat(api.get(lot + "/manifest.csv").text()).contains(firstDigest, digest(2), digest(3));
        assertThat(api.get(lot + "/files/4.pdf").codes()).containsExactly("DSP-041");
        assertThat(text(api.get(lot + "/receipts.pdf").body(), 1)).contains("受領書", name(1), name(2));
    }

    @Test
    @Order(4)
    void whoLeavesBeforeTheHandOverIsTakenOutOfTheFile() throws Exception {
        leaves(8);
        assertThat(handOver().status()).isEqualTo(202);

        JsonNode again = api.finished(lot);

        assertThat(again.path("state").asText()).isEqualTo("READY");
        assertThat(again.path("filesMadeAgain").asInt()).isEqualTo(1);
        assertThat(files()).containsExactly("1 ORDINARY 1-4 3", "2 ORDINARY 5-8 3", "3 RECORDED 9-9 1");
        assertThat(digest(1))
                .isNotEqualTo(firstDigest)
                .isEqualTo(file(1).path("sha256").asText());
        assertThat(pages(1).get(2)).contains(name(2), "3／3");
        assertThat(pulled()).containsExactly("7 この書類の対象でなくなった", "8 この書類の対象でなくなった");
        balances();
    }

    @Test
    @Order(5)
    void nowTheyAreHandedOver() {
        assertThat(posted(TODAY, 4).codes()).as("still here").containsExactly("DSP-011");
        handOver();

        JsonNode gone = api.finished(lot);

        assertThat(gone.path("state").asText()).isEqualTo("HANDED_OVER");
        assertThat(gone.path("counts").toString()).isEqualTo("{\"PULLED\":2,\"HANDED_OVER\":5}");
        assertThat(handOver().status()).as("once more changes nothing").isEqualTo(202);
        assertThat(api.get(lot.toString()).json().path("handedOverAt")).isEqualTo(gone.path("handedOverAt"));
        assertThat(api.postJson(lot + "/cancel", "").codes()).containsExactly("DSP-014");
        balances();
    }

    @Test
    @Order(6)
    void whatThePostTookMustBeWhatWasHandedOver() {
        assertThat(posted(TODAY, 3).codes()).as("one is missing").containsExactly("DSP-013");
        assertThat(posted(TODAY, 5).codes()).as("one too many").containsExactly("DSP-013");
        assertThat(posted(TODAY.plusDays(1), 4).codes()).as("tomorrow").containsExactly("DSP-012");
        assertThat(posted(TODAY.minusDays(1), 4).codes())
                .as("before the hand-over")
                .containsExactly("DSP-012");
        assertThat(posted(TODAY, 3, "3").codes()).containsExactly("DSP-015");
        assertThat(posted(TODAY, 3, envelope(9)).codes()).containsExactly("DSP-016");
        assertThat(posted(TODAY, 4, envelope(3)).codes())
                .as("spoilt and posted")
                .containsExactly("DSP-013");

        assertThat(posted(TODAY, 3, envelope(3)).json().path("state").asText()).isEqualTo("POSTED");

        assertThat(api.get(lot.toString()).json().path("counts").toString())
                .isEqualTo("{\"PULLED\":2,\"POSTED\":4,\"SPOILT\":1}");
        assertThat(posted(TODAY, 3).codes()).as("once is enough").containsExactly("DSP-011");
        assertThat(api.get(lot + "/files/1.pdf").codes()).containsExactly("DSP-017");
        balances();
    }

    @Test
    @Order(7)
    void aDocumentOfASpoiltEnvelopeGoesIntoTheNextLot() {
        JsonNode second = api.finished(ordered("{\"kind\":\"CERTIFICATE\",\"delivery\":\"DIRECT\"}"));

        assertThat(second.path("counts").toString())
                .as("6, and those taken out are judged again")
                .isEqualTo("{\"RENDERED\":1,\"PULLED\":2}");
        assertThat(way(6)).containsExactly("SPOILT false", "RENDERED true");
        assertThat(way(1)).containsExactly("POSTED true");
        assertThat(way(5)).as("held").isEmpty();
        balances();
    }

    @Test
    @Order(8)
    void aLotGivenUpLeavesItsDocumentsWaiting() {
        URI second = latest();
        String number = number(6);
        for (int i = 0; i < 2; i++) {
            assertThat(api.postJson(second + "/cancel", "").json().path("state").asText())
                    .isEqualTo("CANCELLED");
        }
        assertThat(api.get(second + "/files/1.pdf").codes()).containsExactly("DSP-017");
        assertThat(api.postJson(second + "/hand-over", "").codes()).containsExactly("DSP-010");
        balances();

        api.finished(ordered("{\"kind\":\"CERTIFICATE\"}"));
        assertThat(way(6)).containsExactly("SPOILT false", "CANCELLED false", "RENDERED true");
        assertThat(number(6)).as("the number stays").isEqualTo(number);
        balances();
    }

    @Test
    @Order(9)
    void whatCannotBeOrderedIsRefused() {
        assertThat(order("{}").codes()).containsExactly("DSP-001");
        assertThat(order("{\"kind\":\"NONE\"}").codes()).containsExactly("DSP-001");
        assertThat(order("{\"kind\":\"CERTIFICATE\",\"pagesPerFile\":0}").codes())
                .containsExactly("DSP-002");
        assertThat(order("{\"kind\":\"CERTIFICATE\",\"pagesPerFile\":10001}").codes())
                .containsExactly("DSP-002");
        assertThat(order("{\"kind\":\"CERTIFICATE\",\"delivery\":\"PIGEON\"}").codes())
                .containsExactly("API-002");
        assertThat(order("{\"kind\":\"NOTICE\"}").codes()).as("nobody has one").containsExactly("DSP-006");
        assertThat(api.get("lots/1").codes()).containsExactly("DSP-040");
        assertThat(Api.of(server, "06130025").get(lot.toString()).codes())
                .as("another insurer's")
                .containsExactly("DSP-040");
    }

    @Test
    @Order(10)
    void fiftyOrdersAtOnceMakeOneLot() {
        Csv more = Csv.members(INSURER);
        Csv cards = Csv.cards(INSURER);
        IntStream.rangeClosed(20, 60).forEach(i -> {
            more.row("番号", Integer.toString(i), "氏名", name(i));
            noCard(cards, i);
        });
        arrived("members", more);
        arrived("card-status", cards);
        run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);

        List<Answer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> order("{\"kind\":\"CERTIFICATE\"}"))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(49);
        lot = answers.stream()
                .filter(answer -> answer.status() == 202)
                .findFirst()
                .orElseThrow()
                .location();
        assertThat(api.finished(lot).path("counts").toString()).isEqualTo("{\"RENDERED\":41}");
        balances();
    }

    @Test
    @Order(11)
    void eachReasonNotToSendIsFoundBeforeTheHandOver() {
        Csv changes = Csv.members(INSURER);
        changes.row("番号", "21", "氏名", "改姓　二十一");
        changes.row("番号", "22", "氏名", name(22), "自己情報提供不可", "1");
        changes.row("番号", "23", "氏名", name(23), "住所", "別の住所１－１");
        arrived("members", changes);
        Csv cards = Csv.cards(INSURER).row("基準日", REPORTED.toString(), "番号", "24");
        arrived("card-status", cards);
        handOver();
        api.finished(lot);

        assertThat(pulled())
                .as("23 has only moved: the letter is forwarded or comes back")
                .containsExactly("21 印字した内容が変わった", "22 発送保留になった", "24 この書類の対象でなくなった");
        assertThat(api.get(lot.toString()).json().path("state").asText()).isEqualTo("READY");

        URI next = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(next);
        api.postJson(next + "/issue", "{}");
        api.finished(next);
        handOver();
        assertThat(api.finished(lot).path("state").asText()).isEqualTo("HANDED_OVER");
        balances();
    }

    private static String name(int i) {
        return "発送　" + "一二三四五六七八九十".charAt(i % 10) + "郎" + i;
    }

    private static void noCard(Csv cards, int i) {
        cards.row(
                "基準日",
                REPORTED.toString(),
                "番号",
                Integer.toString(i),
                "カード",
                "0",
                "証明書シリアル番号",
                "",
                "証明書有効期限",
                "",
                "利用登録",
                "0",
                "利用登録日",
                "",
                "登録経路",
                "");
    }

    private void leaves(int i) {
        arrived(
                "members",
                Csv.members(INSURER)
                        .row(
                                "番号",
                                Integer.toString(i),
                                "氏名",
                                name(i),
                                "事業所番号",
                                i == 7 ? "0002" : "0001",
                                "資格取得年月日",
                                TODAY.minusMonths(6).toString(),
                                "資格喪失年月日",
                                TODAY.toString(),
                                "喪失事由",
                                "03"));
    }

    private void arrived(String kind, Csv csv) {
        assertThat(api.take(kind, csv.toString()).path("state").asText()).isEqualTo("APPLIED");
    }

    private Answer order(String json) {
        return api.postJson(run + "/lots", json);
    }

    private URI ordered(String json) {
        Answer answer = order(json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.location();
    }

    private URI latest() {
        long id = StreamSupport.stream(
                        api.get("documents/" + number(6) + "/dispatch").json().spliterator(), false)
                .mapToLong(step -> step.path("lotId").asLong())
                .max()
                .orElseThrow();
        return URI.create("lots/" + id);
    }

    private Answer handOver() {
        return api.postJson(lot + "/hand-over", "");
    }

    private Answer posted(LocalDate on, int pieces, String... spoilt) {
        String list = spoilt.length == 0 ? "" : "\"" + String.join("\",\"", spoilt) + "\"";
        return api.postJson(
                lot + "/posted", "{\"on\":\"%s\",\"pieces\":%d,\"spoilt\":[%s]}".formatted(on, pieces, list));
    }

    private String envelope(int number) {
        return api.get(lot.toString()).json().path("id").asLong() + "-%06d".formatted(number);
    }

    private void balances() {
        for (URI of : List.of(run, lot)) {
            Answer ledger = api.get(of + "/ledger");
            assertThat(ledger.json().path("balanced").asBoolean())
                    .as(ledger.text())
                    .isTrue();
            assertThat(api.get(of + "/ledger.csv").text()).startsWith("項目,内訳,件数,差");
        }
    }

    private List<String> files() {
        return StreamSupport.stream(api.get(lot.toString()).json().path("files").spliterator(), false)
                .map(file -> "%d %s %d-%d %d"
                        .formatted(
                                file.path("number").asInt(),
                                file.path("mail").asText(),
                                file.path("first").asInt(),
                                file.path("last").asInt(),
                                file.path("pages").asInt()))
                .toList();
    }

    private JsonNode file(int number) {
        return api.get(lot.toString()).json().path("files").get(number - 1);
    }

    private String digest(int number) throws Exception {
        byte[] pdf = api.get(lot + "/files/" + number + ".pdf").body();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }

    private List<String> pages(int number) throws IOException {
        byte[] pdf = api.get(lot + "/files/" + number + ".pdf").body();
        int pages = file(number).path("pages").asInt();
        return IntStream.rangeClosed(1, pages).mapToObj(page -> text(pdf, page)).toList();
    }

    private static String text(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Number and reason of each line of the 外した書類の一覧. */
    private List<String> pulled() {
        return api.get(lot + "/pulled.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .sorted((one, other) -> one[2].compareTo(other[2]))
                .map(cells -> cells[2] + " " + cells[6])
                .toList();
    }

    private List<String> way(int i) {
        return StreamSupport.stream(
                        api.get("documents/" + number(i) + "/dispatch").json().spliterator(), false)
                .map(step ->
                        step.path("state").asText() + " " + step.path("last").asBoolean())
                .toList();
    }

    private String number(int i) {
        return api.get("insurers/" + INSURER + "/members/100/" + i + "/00")
                .json()
                .path("documents")
                .path(0)
                .path("documentNumber")
                .asText();
    }
}
