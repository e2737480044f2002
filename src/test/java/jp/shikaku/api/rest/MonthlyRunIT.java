package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 月次処理: the 5,000 members of the demo insurer, from the files to the print file, as its core system does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthlyRunIT {

    private final Api api = Api.of(ShikakuServer.shared(), "06139992");
    private URI run;

    @Test
    @Order(1)
    void sameFilesAgainChangeNothing() {
        for (String kind : List.of("members", "card-status", "petitions")) {
            JsonNode taken = api.take(kind, Csv.resource("/demo/kenpo-5000/" + kind + ".csv"));

            assertThat(taken.path("state").asText()).isEqualTo("APPLIED");
            assertThat(taken.path("counts").path("unchanged").asLong())
                    .isEqualTo(taken.path("total").asLong())
                    .isPositive();
        }
    }

    @Test
    @Order(2)
    void theDecisionsAreTheExpectedOnes() {
        run = api.startRun("{\"asOf\":\"2026-11-05\"}");
        JsonNode decided = api.finished(run);

        assertThat(decided.path("state").asText()).isEqualTo("DECIDED");
        assertThat(decided.path("horizon").asText()).isEqualTo("2026-12-31");
        assertThat(firstSixColumns(api.get(run + "/decisions").text()))
                .isEqualTo(Csv.resource("/kenpo-5000/expected.csv").lines().toList());
    }

    @Test
    @Order(3)
    void aSimulationCannotBeIssued() {
        URI simulated = api.startRun("{\"asOf\":\"2026-11-05\",\"simulate\":true}");
        api.finished(simulated);

        Api.Answer refused = api.postJson(simulated + "/issue", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.codes()).containsExactly("RUN-002");
    }

    @Test
    @Order(4)
    void issuingIsDoneOnceHoweverOftenItIsOrdered() {
        List<Integer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> api.postJson(run + "/issue", "{\"issuedOn\":\"2026-11-05\"}")
                        .status())
                .distinct()
                .toList();
        JsonNode issued = api.finished(run);

        assertThat(answers).containsExactly(202);
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asLong())
                .isEqualTo(issued.path("counts").path("action").path("ISSUE").asLong())
                .isEqualTo(4861);
    }

    @Test
    @Order(5)
    void theLastNumberTellsHowManyThereAre() {
        assertThat(api.get("documents/06139992-C00001589").status()).isEqualTo(200);
        assertThat(api.get("documents/06139992-C00001590").status()).isEqualTo(404);
        assertThat(api.get("documents/06139992-N00003272").status()).isEqualTo(200);
        assertThat(api.get("documents/06139992-N00003273").status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void thePrintFileHasOnePageForEachPerson() throws Exception {
        for (var kind : List.of("CERTIFICATE", "NOTICE")) {
            byte[] pdf =
                    api.get(run + "/print.pdf?kind=" + kind + "&order=EMPLOYER").body();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(kind.equals("CERTIFICATE") ? 1589 : 3272);
            }
        }
    }

    @Test
    @Order(7)
    void aSecondRunOfTheSameDayFindsNothingToDo() {
        URI second = api.startRun("{\"asOf\":\"2026-11-05\"}");
        JsonNode decided = api.finished(second);

        assertThat(api.get(second + "/decisions").text().lines().skip(1))
                .hasSize(5000)
                .allMatch(row -> row.split(",")[6].equals("KEEP"));
        assertThat(firstSixColumns(api.get(second + "/decisions").text()))
                .isEqualTo(Csv.resource("/kenpo-5000/expected.csv").lines().toList());
    }

    @Test
    @Order(8)
    void oneMemberIsShownWithEverything() {
        JsonNode member =
                api.get("insurers/06139992/members/100/1000/00?asOf=2026-11-05").json();

        assertThat(member.path("decision").path("reason").asText()).isEqualTo("NO_CARD");
        assertThat(member.path("decision").path("action").asText()).isEqualTo("KEEP");
        assertThat(member.path("decision").path("deciding").path("basis").asText())
                .isNotEmpty();
        assertThat(member.path("documents").path(0).path("documentNumber").asText())
                .isEqualTo("06139992-C00000001");
        assertThat(member.path("card").path("asOf").asText()).isEqualTo("2026-10-31");
    }

    @Test
    @Order(9)
    void aDecisionOfARunIsExplainedFromTheFactsOfThen() {
        JsonNode decided = api.get(run + "/decisions/100/1000/00").json();
        JsonNode decision = decided.path("decision");

        assertThat(decided.path("result").path("documentNumber").asText()).isEqualTo("06139992-C00000001");
        assertThat(decision.path("asOf").asText()).isEqualTo("2026-11-05");
        assertThat(decision.path("reason").asText()).isEqualTo("NO_CARD");
        assertThat(decision.path("action").asText()).isEqualTo("ISSUE");
        assertThat(decision.path("rulesVersion").asInt()).isEqualTo(RulesVersion.CURRENT);
        assertThat(decision.path("holds").asBoolean()).isTrue();
        JsonNode birth = StreamSupport.stream(decision.path("facts").spliterator(), false)
                .filter(fact -> fact.path("kind").asText().equals("BIRTH"))
                .findFirst()
                .orElseThrow();
        assertThat(birth.path("source").path("label").asText()).contains("members.csv");
        assertThat(birth.path("source").path("recordedAt").asText()).isNotEmpty();
        assertThat(decision.path("wouldChange").path(0).path("act").asText()).isEqualTo("RECEIVE_CARD");
        assertThat(decision.path("wouldChange").path(0).path("document").asText())
                .isEqualTo("NOTICE");
        assertThat(api.get("documents/06139992-C00000001")
                        .json()
                        .path("decision")
                        .path("reason")
                        .asText())
                .isEqualTo("NO_CARD");
    }

    @Test
    @Order(10)
    void aDecisionThatIsNotThereIsNotFound() {
        assertThat(api.get(run + "/decisions/100/999999/00").codes()).containsExactly("RUN-010");
        assertThat(api.get("runs/1/decisions/100/1000/00").codes()).containsExactly("RUN-007");
        Api other = Api.of(ShikakuServer.shared(), "06130017");
        assertThat(other.get(run + "/decisions/100/1000/00").status()).isEqualTo(404);
    }

    private static List<String> firstSixColumns(String csv) {
        return csv.lines()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
                .toList();
    }
}
