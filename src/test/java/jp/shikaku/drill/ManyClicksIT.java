package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Officer;
import jp.shikaku.server.Officer.Screenful;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 二人が同じボタンを50回: two people press the same button, 25 times each, at the same moment. It is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyClicksIT {

    private static final int EACH = 25;

    private final ShikakuServer server = ShikakuServer.fresh("clicks");
    private final Api api = Api.of(server, Kenpo.INSURER);
    private URI run;
    private URI lot;

    @AfterAll
    void everythingHolds() {
        server.close();
        Invariants.hold(server);
    }

    @Test
    @Order(1)
    void oneMemberGetsOneDocumentAtOnce() {
        String member = memberPage(1);
        List<Screenful> seen = byTwo("clerk", "chief", officer -> officer.form(member, "issue"), "issue:confirm");

        assertThat(seen).extracting(Screenful::status).containsOnly(200);
        assertThat(seen)
                .filteredOn(page -> page.at().getPath().endsWith("/document/view.xhtml"))
                .isNotEmpty();
        assertThat(api.get(Kenpo.path(Kenpo.INSURER, 1)).json().path("documents"))
                .hasSize(1);
    }

    @Test
    @Order(2)
    void oneRunIsIssuedOnce() {
        run = api.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        api.finished(run);

        List<Answer> answers =
                Together.each(EACH, () -> issue(api, run), () -> issue(Api.of(server, Kenpo.INSURER), run));

        assertThat(answers)
                .allMatch(answer -> answer.status() == 202 && answer.location().equals(run));
        JsonNode issued = api.finished(run);
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES - 1);
    }

    @Test
    @Order(3)
    void oneRunIsTakenBackOnce() {
        List<Screenful> seen = byTwo(
                "chief",
                "chief",
                officer -> officer.form(runPage(), "undo").with(Map.of("undo:why_undo", "訓練")),
                "undo:confirm_undo");

        assertThat(seen).extracting(Screenful::status).containsOnly(200);
        JsonNode undone = api.finished(run);
        assertThat(undone.path("state").asText()).isEqualTo("UNDONE");
        assertThat(undone.path("counts").path("outcome").path("UNDONE").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES - 1);
        balances(run);
    }

    @Test
    @Order(4)
    void oneRunIsApprovedOnce() {
        run = api.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        api.finished(run);
        Officer.Form samples = new Officer(server, "clerk").form(runPage(), "look");
        samples.buttons("正しい").forEach(samples::press);

        List<Screenful> seen = byTwo(
                "chief",
                "chief",
                officer -> officer.form(runPage(), "issue").with(Map.of("issue:note", "訓練")),
                "issue:confirm");

        assertThat(seen).extracting(Screenful::status).containsOnly(200);
        JsonNode issued = api.finished(run);
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES - 1);
        balances(run);
    }

    @Test
    @Order(5)
    void oneLotIsMade() {
        Map<String, String> order = Map.of(
                "order:kind", "CERTIFICATE",
                "order:delivery", "EMPLOYER",
                "order:letter_order", "EMPLOYER",
                "order:mail", "ORDINARY");
        List<Screenful> seen = byTwo(
                "clerk",
                "chief",
                officer -> officer.form("staff/dispatch/run.xhtml?id=" + id(run), "order")
                        .with(order),
                "order:make");

        assertThat(seen).extracting(Screenful::status).containsOnly(200);
        List<URI> made = seen.stream()
                .map(Screenful::at)
                .filter(at -> at.getPath().endsWith("/dispatch/view.xhtml"))
                .toList();
        assertThat(made).as("the others are told why not").hasSize(1);
        lot = URI.create("lots/" + made.get(0).getQuery().replaceFirst(".*id=", ""));
        assertThat(api.finished(lot).path("state").asText()).isEqualTo("READY");
        balances(lot);
    }

    @Test
    @Order(6)
    void oneLotIsHandedOverOnce() {
        List<Screenful> seen = byTwo("clerk", "chief", officer -> officer.form(lotPage(), "next"), "next:handOver");

        assertThat(seen).extracting(Screenful::status).containsOnly(200);
        JsonNode gone = api.finished(lot);
        assertThat(gone.path("state").asText()).as(gone.toString()).isEqualTo("HANDED_OVER");
        balances(lot);
        balances(run);
    }

    @Test
    @Order(7)
    void oneLotIsPostedOnce() {
        JsonNode before = api.get(lot.toString()).json();
        String pieces = before.path("envelopes").asText();
        List<Screenful> seen = byTwo(
                "clerk",
                "chief",
                officer -> officer.form(lotPage(), "posting").with(Map.of("posting:pieces", pieces)),
                "posting:post");

        assertThat(seen).extracting(Screenful::status).containsOnly(200);
        JsonNode posted = api.get(lot.toString()).json();
        assertThat(posted.path("state").asText()).isEqualTo("POSTED");
        assertThat(posted.path("counts").path("POSTED"))
                .isEqualTo(before.path("counts").path("HANDED_OVER"));
        balances(lot);
        balances(run);
    }

    /** Both have the page before them when they begin to press. */
    private List<Screenful> byTwo(String one, String other, Function<Officer, Officer.Form> page, String button) {
        Officer.Form ones = page.apply(new Officer(server, one));
        Officer.Form others = page.apply(new Officer(server, other));
        return Together.each(EACH, () -> ones.press(button), () -> others.press(button));
    }

    private void balances(URI of) {
        Answer ledger = api.get(of + "/ledger");
        assertThat(ledger.json().path("balanced").asBoolean()).as(ledger.text()).isTrue();
    }

    private String runPage() {
        return "staff/run/view.xhtml?id=" + id(run);
    }

    private String lotPage() {
        return "staff/dispatch/view.xhtml?id=" + id(lot);
    }

    private static String id(URI of) {
        return of.getPath().replaceFirst(".*/", "");
    }

    private static Answer issue(Api by, URI run) {
        return by.postJson(run + "/issue", "{}");
    }

    private static String memberPage(int line) {
        String[] cells = Kenpo.EXPECTED.get(line).split(",", -1);
        return "staff/member/view.xhtml?symbol=%s&number=%s&branch=%s&asOf=%s"
                .formatted(cells[0], cells[1], cells[2], Kenpo.AS_OF);
    }
}
