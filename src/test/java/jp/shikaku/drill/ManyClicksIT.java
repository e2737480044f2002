package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
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

    @AfterAll
    void everythingHolds() {
        server.close();
        Invariants.hold(server);
    }

    @Test
    @Order(1)
    void oneMemberGetsOneDocumentAtOnce() {
        String member = memberPage(1);
        Officer.Form clerks = new Officer(server, "clerk").form(member, "issue");
        Officer.Form chiefs = new Officer(server, "chief").form(member, "issue");

        List<Screenful> seen =
                Together.each(EACH, () -> clerks.press("issue:confirm"), () -> chiefs.press("issue:confirm"));

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
        URI run = api.startRun("{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
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

    private static Answer issue(Api by, URI run) {
        return by.postJson(run + "/issue", "{}");
    }

    private static String memberPage(int line) {
        String[] cells = Kenpo.EXPECTED.get(line).split(",", -1);
        return "staff/member/view.xhtml?symbol=%s&number=%s&branch=%s&asOf=%s"
                .formatted(cells[0], cells[1], cells[2], Kenpo.AS_OF);
    }
}
