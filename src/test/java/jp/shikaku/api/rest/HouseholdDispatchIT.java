package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * 世帯ごとの発送 of a 国保. 太郎 and 花子 live together; 次郎, between them on the roll, lives in the next house; 秘子 of the same
 * household hides; 隣子 lives at 太郎's address and belongs to another household.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HouseholdDispatchIT {

    private static final String INSURER = "138016";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final String REPORTED = TODAY.withDayOfMonth(1).minusDays(1).toString();

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private URI run;
    private URI lot;

    @Test
    @Order(1)
    void whoSharesNumberAndAddressSharesTheEnvelope() {
        Csv members = Csv.members(INSURER);
        Csv cards = Csv.cards(INSURER);
        lives(members, cards, "1", "00", "世帯　太郎", "１－１", "");
        lives(members, cards, "1", "01", "世帯　次郎", "１－２", "");
        lives(members, cards, "1", "02", "世帯　花子", "１－１", "");
        lives(members, cards, "1", "03", "世帯　秘子", "１－１", "1");
        lives(members, cards, "2", "00", "近所　隣子", "１－１", "");
        taken("members", members);
        taken("card-status", cards);
        run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        lot = api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\"}").location();

        JsonNode ready = api.finished(lot);

        assertThat(ready.path("state").asText()).as(ready.toString()).isEqualTo("READY");
        assertThat(ready.path("delivery").asText()).isEqualTo("HOUSEHOLD");
        assertThat(ready.path("counts").toString()).isEqualTo("{\"RENDERED\":4}");
        assertThat(ready.path("held").asInt()).as("秘子").isEqualTo(1);
        assertThat(ready.path("envelopes").asInt()).isEqualTo(3);
    }

    @Test
    @Order(2)
    void eachEnvelopeHoldsItsOwn() {
        List<String> pages = pages();

        assertThat(pages).hasSize(5);
        assertThat(pages.get(0)).contains("世帯太郎", "世帯花子", "1／3").doesNotContain("次郎", "隣子");
        assertThat(pages.get(1)).contains("世帯太郎", "2／3");
        assertThat(pages.get(2)).contains("世帯花子", "3／3");
        assertThat(pages.get(3)).contains("世帯次郎", "1／1");
        assertThat(pages.get(4)).contains("近所隣子", "1／1");
        assertThat(String.join("", pages)).as("her letter waits").doesNotContain("秘子");
    }

    /** 損紙: the envelope is spoilt with everybody in it, and the next lot puts the same people together again. */
    @Test
    @Order(3)
    void aSpoiltEnvelopeIsMadeAgainWhole() {
        api.postJson(lot + "/hand-over", "");
        JsonNode gone = api.finished(lot);
        assertThat(gone.path("state").asText()).isEqualTo("HANDED_OVER");
        String first = gone.path("id").asLong() + "-000001";
        String posting = "{\"on\":\"%s\",\"pieces\":2,\"spoilt\":[\"%s\"]}".formatted(TODAY, first);

        assertThat(api.postJson(lot + "/posted", posting).json().path("counts").toString())
                .isEqualTo("{\"POSTED\":2,\"SPOILT\":2}");

        lot = api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\"}").location();
        JsonNode again = api.finished(lot);
        assertThat(again.path("envelopes").asInt()).isEqualTo(1);
        assertThat(pages().get(0)).contains("世帯太郎", "世帯花子", "1／3");
        assertThat(api.get(run + "/lots").json()).hasSize(2);
        assertThat(api.get(run + "/ledger").json().path("balanced").asBoolean()).isTrue();
    }

    private static void lives(
            Csv members, Csv cards, String number, String branch, String name, String house, String hides) {
        members.row(
                "番号",
                number,
                "枝番",
                branch,
                "氏名",
                name,
                "住所",
                "東京都千代田区千代田" + house,
                "本人家族",
                branch.equals("00") ? "1" : "2",
                "事業所番号",
                "",
                "自己情報提供不可",
                hides);
        cards.row(
                "基準日",
                REPORTED,
                "番号",
                number,
                "枝番",
                branch,
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

    private void taken(String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    /** The text of each page, without spaces. */
    private List<String> pages() {
        try (var document = Loader.loadPDF(api.get(lot + "/files/1.pdf").body())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> {
                        try {
                            var stripper = new PDFTextStripper();
                            stripper.setStartPage(page);
                            stripper.setEndPage(page);
                            return stripper.getText(document).replaceAll("[\\s　]", "");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
