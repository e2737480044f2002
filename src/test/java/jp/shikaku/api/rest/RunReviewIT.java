package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * 発行の前と後: 古い・半分のデータでは始めない、前回との差を見る、見たとおりでなければ発行しない、発送の前なら取り消せる。
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunReviewIT {

    private static final String INSURER = "39130042";
    private static final List<String> PEOPLE =
            IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList();

    private final ShikakuServer server = ShikakuServer.shared();
    private final Api api = Api.of(server, INSURER);
    private URI first;
    private URI second;

    /** F7: 利用登録状況を一度も取り込んでいない。 */
    @Test
    @Order(1)
    void withoutAnyCardDataNothingIsDecidedInEarnest() {
        Csv members = Csv.members(INSURER);
        PEOPLE.forEach(number -> members.row("番号", number, "生年月日", "1945-05-%02d".formatted(Integer.parseInt(number))));
        take("members", members);

        refused(start("2026-11-20", false), 409, "RUN-020");
    }

    /** F7: ファイルが半分で切れている。 */
    @Test
    @Order(2)
    void halfAFileIsRefusedAndNothingChanged() {
        take(
                "card-status",
                Csv.withoutCard(INSURER, "2026-09-30", PEOPLE.subList(0, 15).toArray(String[]::new)));

        refused(start("2026-11-05", false), 409, "RUN-022");
        // Refused with everything that is wrong, all at once.
        refused(start("2026-11-20", false), 409, "RUN-021", "RUN-022");
    }

    /** F7: 古いデータ。試しの判定だけはできて、何が足りないかを示す。 */
    @Test
    @Order(3)
    void oldDataAreGoodForATrialOnly() {
        take("card-status", Csv.withoutCard(INSURER, "2026-09-30", PEOPLE.toArray(String[]::new)));
        refused(start("2026-11-20", false), 409, "RUN-021");

        Api.Answer trial = start("2026-11-20", true);

        assertThat(trial.status()).isEqualTo(202);
        api.finished(trial.location());
        assertThat(api.get(trial.location() + "/freshness").json().findValuesAsText("code"))
                .containsExactly("RUN-021");
        assertThat(api.get(trial.location() + "/freshness?asOf=2026-11-05").json())
                .isEmpty();
    }

    /** F7: 新しいものの後に古いもの、ほかの保険者のものは、取込が断る。 */
    @Test
    @Order(4)
    void olderAfterNewerAndForeignFilesAreRefusedAtTheDoor() {
        take("card-status", Csv.withoutCard(INSURER, "2026-10-31", PEOPLE.toArray(String[]::new)));

        assertThat(api.take(
                                "card-status",
                                Csv.withoutCard(INSURER, "2026-09-30", "1").toString())
                        .toString())
                .contains("REFUSED", "2026-10-31");
        assertThat(api.take(
                                "card-status",
                                Csv.withoutCard("39130026", "2026-10-31", "1").toString())
                        .path("state")
                        .asText())
                .isEqualTo("REFUSED");
    }

    @Test
    @Order(5)
    void aFirstRunIsIssuedByTheCoreSystem() {
        first = start("2026-11-20", false).location();
        api.finished(first);

        JsonNode difference = api.get(first + "/difference").json();
        assertThat(difference.path("people").path("APPEARED").asInt()).isEqualTo(30);
        assertThat(difference.path("samples")).hasSize(10);
        assertThat(api.postJson(first + "/issue", "{}").status()).isEqualTo(202);
        assertThat(api.finished(first).path("state").asText()).isEqualTo("ISSUED");
        assertThat(api.get(first + "/difference")
                        .json()
                        .path("approval")
                        .path("approvedBy")
                        .asText())
                .isEqualTo("sys-" + INSURER);
    }

    @Test
    @Order(6)
    void theNextShowsWhatIsDifferent() {
        Csv cards = Csv.cards(INSURER);
        PEOPLE.forEach(number -> {
            if (Integer.parseInt(number) <= 25) {
                cards.row("番号", number, "基準日", "2026-11-30");
            } else {
                cards.withoutCard("2026-11-30", number);
            }
        });
        take("card-status", cards);
        second = start("2026-12-20", false).location();
        api.finished(second);

        JsonNode difference = api.get(second + "/difference").json();

        assertThat(difference.path("before").asText()).isEqualTo(id(first));
        assertThat(difference.path("people").path("REASON").asInt()).isEqualTo(25);
        assertThat(difference.path("people").path("ACTION").asInt()).isEqualTo(5);
        assertThat(difference.path("outliers").findValuesAsText("reason")).containsExactly("NO_CARD", "CARD_USABLE");
        assertThat(difference.path("outliers").findValuesAsText("action")).contains("REPLACE");
    }

    @Test
    @Order(7)
    void whatHasChangedSinceItWasSeenIsNotIssued() {
        refused(api.postJson(second + "/approve", "{\"seen\":\"0\",\"note\":\"カードの一斉登録\"}"), 409, "RUN-035");
        refused(approve(second, ""), 409, "RUN-034");
        assertThat(api.get(second.toString()).json().path("state").asText()).isEqualTo("DECIDED");
    }

    @Test
    @Order(8)
    void asSeenItIsIssuedOnceHoweverOften() {
        List<Integer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> approve(second, "カードの一斉登録").status())
                .distinct()
                .toList();
        JsonNode issued = api.finished(second);

        assertThat(answers).containsExactly(202);
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt()).isEqualTo(25);
        assertThat(documents("1")).containsExactly("NOTICE LIVE", "CERTIFICATE RECALLED");
    }

    @Test
    @Order(9)
    void theOlderIsNotTakenBackBeforeTheNewer() {
        refused(undo(first), 409, "RUN-038");
    }

    @Test
    @Order(10)
    void beforeItHasLeftTheIssueIsTakenBack() {
        String number = number("1");
        assertThat(undo(second).status()).isEqualTo(202);
        JsonNode undone = api.finished(second);

        assertThat(undone.path("state").asText()).isEqualTo("UNDONE");
        assertThat(undone.path("counts").path("outcome").toString()).isEqualTo("{\"UNDONE\":25}");
        assertThat(documents("1")).containsExactly("NOTICE VOIDED", "CERTIFICATE LIVE");
        assertThat(documents("26")).containsExactly("CERTIFICATE LIVE");
        assertThat(api.get("documents/" + number).json().path("state").asText()).isEqualTo("VOIDED");
        assertThat(undo(second).status()).as("くり返しても同じ").isEqualTo(202);
    }

    @Test
    @Order(11)
    void nothingOfItIsPrintedOrIssuedAnyMore() {
        refused(api.get(second + "/print.pdf?kind=NOTICE"), 409, "RUN-039");
        refused(api.get("documents/" + number("1") + "/pdf"), 409, "RUN-029");
        assertThat(api.postJson(second + "/issue", "{}").status()).isEqualTo(202);
        assertThat(api.get(second.toString()).json().path("state").asText()).isEqualTo("UNDONE");
    }

    @Test
    @Order(12)
    void aNewRunIssuesAgainAndNoNumberIsMissing() {
        URI third = start("2026-12-21", false).location();
        api.finished(third);
        assertThat(api.get(third + "/difference").json().path("before").asText())
                .isEqualTo(id(first));
        assertThat(api.postJson(third + "/issue", "{}").status()).isEqualTo(202);
        api.finished(third);

        assertThat(documents("1")).containsExactly("NOTICE LIVE", "NOTICE VOIDED", "CERTIFICATE RECALLED");
        for (int number = 1; number <= 50; number++) {
            assertThat(api.get("documents/%s-N%08d".formatted(INSURER, number)).status())
                    .isEqualTo(200);
        }
        assertThat(api.get("documents/%s-N%08d".formatted(INSURER, 51)).status())
                .isEqualTo(404);
    }

    @Test
    @Order(13)
    void anotherInsurersRunsAreNotThere() {
        Api other = Api.of(server, "06130017");
        for (String path : List.of("/difference", "/freshness")) {
            assertThat(other.get(first + path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/approve", "/undo", "/issue")) {
            assertThat(other.postJson(first + path, "{}").status()).as(path).isEqualTo(404);
        }
    }

    private Api.Answer start(String day, boolean simulate) {
        return api.postJson(
                "insurers/" + INSURER + "/runs", "{\"asOf\":\"%s\",\"simulate\":%s}".formatted(day, simulate));
    }

    private Api.Answer approve(URI run, String note) {
        String seen = api.get(run + "/difference").json().path("seen").asText();
        return api.postJson(run + "/approve", "{\"seen\":\"%s\",\"note\":\"%s\"}".formatted(seen, note));
    }

    private Api.Answer undo(URI run) {
        return api.postJson(run + "/undo", "{\"why\":\"カードのデータの誤り\"}");
    }

    private void take(String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    /** 種類と状態, newest first. */
    private List<String> documents(String member) {
        return StreamSupport.stream(view(member).path("documents").spliterator(), false)
                .map(row -> row.path("kind").asText() + " " + row.path("state").asText())
                .toList();
    }

    private String number(String member) {
        return view(member).path("documents").path(0).path("documentNumber").asText();
    }

    private JsonNode view(String member) {
        return api.get("insurers/" + INSURER + "/members/-/" + member + "/-?asOf=2026-12-20")
                .json();
    }

    private static String id(URI run) {
        return run.getPath().replaceFirst(".*/", "");
    }

    private static void refused(Api.Answer answer, int status, String... codes) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.codes()).containsExactly(codes);
    }
}
