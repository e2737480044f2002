package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 発送の注文と抜き取り: what cannot be ordered, who orders at the same time, and why a letter is not sent after all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LotOrdersIT {

    private static final String INSURER = "06130017";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private URI run;
    private LotDesk lot;

    @BeforeAll
    void fortyOneAreIssuedACertificate() {
        Csv members = Csv.members(INSURER);
        IntStream.rangeClosed(20, 60).forEach(i -> members.row("番号", Integer.toString(i), "氏名", name(i)));
        IssuedRun.arrived(api, members, IntStream.rangeClosed(20, 60));
        run = IssuedRun.issued(api);
    }

    @Test
    @Order(1)
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
        assertThat(api.get("lots/999999999").codes()).containsExactly("DSP-040");
    }

    @Test
    @Order(2)
    void fiftyOrdersAtOnceMakeOneLot() {
        List<Answer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> order("{\"kind\":\"CERTIFICATE\"}"))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(49);
        lot = answers.stream()
                .filter(answer -> answer.status() == 202)
                .map(answer -> new LotDesk(api, run, answer.location()))
                .findFirst()
                .orElseThrow();
        assertThat(lot.finished("READY").path("counts").toString()).isEqualTo("{\"RENDERED\":41}");
        assertThat(Api.of(ShikakuServer.shared(), "06130025")
                        .get(lot.lot().toString())
                        .codes())
                .as("another insurer's")
                .containsExactly("DSP-040");
        lot.balances();
    }

    @Test
    @Order(3)
    void eachReasonNotToSendIsFoundBeforeTheHandOver() {
        Csv changes = Csv.members(INSURER);
        changes.row("番号", "21", "氏名", "改姓　二十一");
        changes.row("番号", "22", "氏名", name(22), "自己情報提供不可", "1");
        changes.row("番号", "23", "氏名", name(23), "住所", "別の住所１－１");
        IssuedRun.arrived(api, "members", changes);
        IssuedRun.arrived(api, "card-status", Csv.cards(INSURER).row("基準日", IssuedRun.MONTH_END, "番号", "24"));
        lot.handOver();
        lot.finished("READY");

        assertThat(lot.pulled())
                .as("23 has only moved: the letter is forwarded or comes back")
                .containsExactly("21 印字した内容が変わった", "22 発送保留になった", "24 この書類の対象でなくなった");

        IssuedRun.issued(api);
        lot.handOver();
        lot.finished("HANDED_OVER");
        lot.balances();
    }

    private static String name(int i) {
        return "発送　" + "一二三四五六七八九十".charAt(i % 10) + "郎" + i;
    }

    private Answer order(String json) {
        return api.postJson(run + "/lots", json);
    }
}
