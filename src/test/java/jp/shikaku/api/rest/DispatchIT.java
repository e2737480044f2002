package jp.shikaku.api.rest;

import static jp.shikaku.api.rest.IssuedRun.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
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

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private URI run;
    private LotDesk lot;
    private String firstDigest;

    @BeforeAll
    void everybodyIsIssuedACertificate() {
        Csv members = Csv.members(INSURER);
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
        }
        IssuedRun.arrived(api, members, IntStream.rangeClosed(1, 8));
        run = IssuedRun.decided(api);
        assertThat(api.postJson(run + "/lots", "{\"kind\":\"CERTIFICATE\"}").codes())
                .as("nothing was issued yet")
                .containsExactly("DSP-003");
        assertThat(IssuedRun.issue(api, run)).isEqualTo(8);
    }

    @Test
    @Order(1)
    void whoLeftIsTakenOutBeforeTheLettersAreDrawn() {
        leaves(7);
        lot = LotDesk.ordered(api, run, "{\"kind\":\"CERTIFICATE\",\"delivery\":\"EMPLOYER\",\"pagesPerFile\":4}");

        JsonNode ready = lot.finished("READY");

        assertThat(ready.path("counts").toString()).isEqualTo("{\"RENDERED\":6,\"PULLED\":1}");
        assertThat(ready.path("held").asInt()).as("5 hides").isEqualTo(1);
        assertThat(ready.path("envelopes").asInt()).isEqualTo(4);
        assertThat(ready.path("processed")).isEqualTo(ready.path("total"));
        assertThat(lot.pulled()).containsExactly("7 この書類の対象でなくなった");
        lot.balances();
    }

    @Test
    @Order(2)
    void bundlesLettersAndTrackedMailLieInTheirOrder() {
        assertThat(lot.files()).containsExactly("1 ORDINARY 1-4 4", "2 ORDINARY 5-8 3", "3 RECORDED 9-9 1");

        List<String> first = lot.pages(1);
        assertThat(first.get(0)).contains("0001", "御中", name(1), name(2), name(8));
        assertThat(first.get(1)).contains(name(1), "2／4");
        assertThat(first.get(3)).contains(name(8), "4／4");
        List<String> second = lot.pages(2);
        assertThat(second.get(0)).contains("0002", name(3)).doesNotContain(name(7));
        assertThat(second.get(1)).contains(name(3), "2／2");
        assertThat(second.get(2)).contains(name(6), "1／1");
        assertThat(lot.pages(3).get(0)).contains(name(4), "1／1");
    }

    @Test
    @Order(3)
    void thePrinterCanProveThatTheFilesAreThese() {
        firstDigest = lot.digest(1);
        assertThat(firstDigest).isEqualTo(lot.file(1).path("sha256").asText());
        assertThat(api.get(lot.lot() + "/manifest.csv").text()).contains(firstDigest, lot.digest(2), lot.digest(3));
        assertThat(lot.fetched(4).codes()).containsExactly("DSP-041");
        assertThat(LotDesk.text(api.get(lot.lot() + "/receipts.pdf").body(), 1)).contains("受領書", name(1), name(2));
    }

    @Test
    @Order(4)
    void whoLeavesBeforeTheHandOverIsTakenOutOfTheFile() {
        leaves(8);
        assertThat(lot.handOver().status()).isEqualTo(202);

        JsonNode again = lot.finished("READY");

        assertThat(again.path("filesMadeAgain").asInt()).isEqualTo(1);
        assertThat(lot.files()).containsExactly("1 ORDINARY 1-4 3", "2 ORDINARY 5-8 3", "3 RECORDED 9-9 1");
        assertThat(lot.digest(1))
                .isNotEqualTo(firstDigest)
                .isEqualTo(lot.file(1).path("sha256").asText());
        assertThat(lot.pages(1).get(2)).contains(name(2), "3／3");
        assertThat(lot.pulled()).containsExactly("7 この書類の対象でなくなった", "8 この書類の対象でなくなった");
        lot.balances();
    }

    @Test
    @Order(5)
    void nowTheyAreHandedOver() {
        assertThat(lot.posted(TODAY, 4).codes()).as("still here").containsExactly("DSP-011");
        lot.handOver();

        JsonNode gone = lot.finished("HANDED_OVER");

        assertThat(gone.path("counts").toString()).isEqualTo("{\"PULLED\":2,\"HANDED_OVER\":5}");
        assertThat(lot.handOver().status()).as("once more changes nothing").isEqualTo(202);
        assertThat(lot.now().path("handedOverAt")).isEqualTo(gone.path("handedOverAt"));
        assertThat(lot.cancel().codes()).containsExactly("DSP-014");
        lot.balances();
    }

    @Test
    @Order(6)
    void whatThePostTookMustBeWhatWasHandedOver() {
        assertThat(lot.posted(TODAY, 3).codes()).as("one is missing").containsExactly("DSP-013");
        assertThat(lot.posted(TODAY, 5).codes()).as("one too many").containsExactly("DSP-013");
        assertThat(lot.posted(TODAY.plusDays(1), 4).codes()).as("tomorrow").containsExactly("DSP-012");
        assertThat(lot.posted(TODAY.minusDays(1), 4).codes())
                .as("before the hand-over")
                .containsExactly("DSP-012");
        assertThat(lot.posted(TODAY, 3, "3").codes()).containsExactly("DSP-015");
        assertThat(lot.posted(TODAY, 3, lot.envelope(9)).codes()).containsExactly("DSP-016");
        assertThat(lot.posted(TODAY, 4, lot.envelope(3)).codes())
                .as("spoilt and posted")
                .containsExactly("DSP-013");

        assertThat(lot.posted(TODAY, 3, lot.envelope(3)).json().path("state").asText())
                .isEqualTo("POSTED");

        assertThat(lot.counts()).isEqualTo("{\"PULLED\":2,\"POSTED\":4,\"SPOILT\":1}");
        assertThat(lot.posted(TODAY, 3).codes()).as("once is enough").containsExactly("DSP-011");
        assertThat(lot.fetched(1).codes()).containsExactly("DSP-017");
        lot.balances();
    }

    @Test
    @Order(7)
    void aDocumentOfASpoiltEnvelopeGoesIntoTheNextLot() {
        lot = LotDesk.ordered(api, run, "{\"kind\":\"CERTIFICATE\",\"delivery\":\"DIRECT\"}");

        JsonNode second = lot.finished("READY");

        assertThat(second.path("counts").toString())
                .as("6, and those taken out are judged again")
                .isEqualTo("{\"RENDERED\":1,\"PULLED\":2}");
        assertThat(way(6)).containsExactly("SPOILT false", "RENDERED true");
        assertThat(way(1)).containsExactly("POSTED true");
        assertThat(way(5)).as("held").isEmpty();
        lot.balances();
    }

    @Test
    @Order(8)
    void aLotGivenUpLeavesItsDocumentsWaiting() {
        String number = number(6);
        for (int i = 0; i < 2; i++) {
            assertThat(lot.cancel().json().path("state").asText()).isEqualTo("CANCELLED");
        }
        assertThat(lot.fetched(1).codes()).containsExactly("DSP-017");
        assertThat(lot.handOver().codes()).containsExactly("DSP-010");
        lot.balances();

        lot = LotDesk.ordered(api, run, "{\"kind\":\"CERTIFICATE\"}");
        lot.finished("READY");
        assertThat(way(6)).containsExactly("SPOILT false", "CANCELLED false", "RENDERED true");
        assertThat(number(6)).as("the number stays").isEqualTo(number);
        lot.balances();
    }

    private static String name(int i) {
        return "発送　" + "一二三四五六七八".charAt(i - 1) + "郎" + i;
    }

    private void leaves(int i) {
        IssuedRun.arrived(
                api,
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

    /** State of each lot that the document was in, and whether that was the last one. */
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
