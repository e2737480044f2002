package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
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

    private static final String CERTIFICATES = "{\"kind\":\"CERTIFICATE\"}";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private URI run;
    private LotDesk lot;

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
        IssuedRun.arrived(api, "members", members);
        IssuedRun.arrived(api, "card-status", cards);
        run = IssuedRun.issued(api);
        lot = LotDesk.ordered(api, run, CERTIFICATES);

        JsonNode ready = lot.finished("READY");

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
        lot.handOver();
        lot.finished("HANDED_OVER");

        assertThat(lot.posted(IssuedRun.TODAY, 2, lot.envelope(1))
                        .json()
                        .path("counts")
                        .toString())
                .isEqualTo("{\"POSTED\":2,\"SPOILT\":2}");

        lot = LotDesk.ordered(api, run, CERTIFICATES);
        assertThat(lot.finished("READY").path("envelopes").asInt()).isEqualTo(1);
        assertThat(pages().get(0)).contains("世帯太郎", "世帯花子", "1／3");
        assertThat(api.get(run + "/lots").json()).hasSize(2);
        lot.balances();
    }

    /** The text of each page, without spaces. */
    private List<String> pages() {
        return lot.pages(1).stream().map(page -> page.replaceAll("[\\s　]", "")).toList();
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
        cards.memberWithoutCard(IssuedRun.MONTH_END, "番号", number, "枝番", branch);
    }
}
