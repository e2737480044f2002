package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 誤った呼び出し: each is answered with a code and the way out, none with an inside of the product. */
class BadCallsIT {

    private static final String INSURER = "39139993";
    private static final String EMPTY = "39130034";
    private static final String RUNS = "insurers/" + INSURER + "/runs";
    private static final int MANY = 4_000;
    private static final ShikakuServer SERVER = ShikakuServer.shared();
    private static final Api API = Api.of(SERVER, INSURER);

    private static URI decided;

    @BeforeAll
    static void aRunIsDecided() {
        API.take("members", manyMembers());
        API.take(
                "card-status",
                Csv.withoutCard(
                                INSURER,
                                "2026-10-31",
                                IntStream.range(0, MANY)
                                        .mapToObj(BadCallsIT::number)
                                        .toArray(String[]::new))
                        .toString());
        decided = API.startRun("{\"asOf\":\"2026-11-05\"}");
        API.finished(decided);
    }

    static Stream<Arguments> bodies() {
        String issue = decided + "/issue";
        return Stream.of(
                Arguments.of("途中で切れたJSON", RUNS, "{\"asOf\":", 400, "API-005"),
                Arguments.of("JSONでない", RUNS, "asOf=2026-11-05", 400, "API-005"),
                Arguments.of("配列", RUNS, "[\"2026-11-05\"]", 400, "API-005"),
                Arguments.of("知らない項目", RUNS, "{\"asof\":\"2026-11-05\"}", 400, "API-005"),
                Arguments.of("2月30日", RUNS, "{\"asOf\":\"2026-02-30\"}", 400, "API-005"),
                Arguments.of("日付でない", RUNS, "{\"asOf\":\"きょう\"}", 400, "API-005"),
                Arguments.of("真偽でない", RUNS, "{\"asOf\":\"2026-11-05\",\"simulate\":\"たぶん\"}", 400, "API-005"),
                Arguments.of("深い入れ子", RUNS, "[".repeat(100_000), 400, "API-005"),
                Arguments.of("空の本文", RUNS, "", 422, "RUN-005"),
                Arguments.of("null", RUNS, "null", 422, "RUN-005"),
                Arguments.of("判定日がない", RUNS, "{}", 422, "RUN-005"),
                Arguments.of("制度の前日", RUNS, "{\"asOf\":\"2024-12-01\"}", 422, "ELG-001"),
                Arguments.of(
                        "見通し日が判定日の前日", RUNS, "{\"asOf\":\"2026-11-05\",\"horizon\":\"2026-11-04\"}", 422, "RUN-006"),
                Arguments.of("遠い未来", RUNS, "{\"asOf\":\"+999999999-12-31\"}", 422, "RUN-009"),
                Arguments.of(
                        "遠い未来の見通し日",
                        RUNS,
                        "{\"asOf\":\"2026-11-05\",\"horizon\":\"+999999999-12-31\"}",
                        422,
                        "RUN-009"),
                Arguments.of("交付日が判定日の前日", issue, "{\"issuedOn\":\"2026-11-04\"}", 422, "RUN-004"),
                Arguments.of("遠い未来の交付日", issue, "{\"issuedOn\":\"+999999999-12-31\"}", 422, "RUN-009"),
                Arguments.of("交付日が2月30日", issue, "{\"issuedOn\":\"2026-02-30\"}", 400, "API-005"),
                Arguments.of("ない発行処理", "runs/1/issue", "{}", 404, "RUN-007"),
                Arguments.of("ない発行処理の再開", "runs/1/resume", "", 404, "RUN-007"));
    }

    @ParameterizedTest(name = "{0}: {3} {4}")
    @MethodSource("bodies")
    void aBadOrderIsRefused(String why, String path, String body, int status, String code) {
        refused(API.postJson(path, body), status, code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "知らない種類 | print.pdf?kind=LICENCE | 422 | API-002",
                "知らない順 | print.pdf?order=RANDOM | 422 | API-002",
                "知らない大きさ | print.pdf?form=B5 | 422 | API-002",
                "出す書類でない種類 | print.pdf?kind=NONE | 404 | DOC-031",
                "発行する前の印刷 | print.pdf | 404 | DOC-031",
            })
    void aPrintFileOfNothingIsRefused(String why, String print, int status, String code) {
        refused(API.get(decided + "/" + print), status, code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "桁あふれの番号 | runs/99999999999999999999 | 404 | API-006",
                "負の番号 | runs/-1 | 404 | RUN-007",
                "数でない番号 | imports/abc | 404 | API-006",
                "桁あふれの取込 | imports/99999999999999999999 | 404 | API-006",
                "ない取込 | imports/1 | 404 | IMP-060",
                "ない取込の不備 | imports/1/bad-rows | 404 | IMP-060",
                "数でない位置 | imports/1?problemsFrom=x | 404 | API-006",
                "ない書類 | documents/39139993-C99999999 | 404 | DOC-032",
                "ない書類のPDF | documents/x/pdf | 404 | DOC-032",
                "NULのある文書番号 | documents/%00 | 404 | API-006",
                "いない加入者 | insurers/39139993/members/-/999999/- | 404 | MEM-001",
                "NULのある番号 | insurers/39139993/members/-/%00/- | 404 | API-006",
                "長すぎる番号 | insurers/39139993/members/-/123456789012345678901/- | 422 | VAL-008",
                "枝番でない枝番 | insurers/39139993/members/-/100000/abc | 422 | VAL-009",
                "2月30日の判定 | insurers/39139993/members/-/100000/-?asOf=2026-02-30 | 422 | VAL-002",
                "日付でない判定日 | insurers/39139993/members/-/100000/-?asOf=x | 422 | VAL-001",
                "制度の前の判定 | insurers/39139993/members/-/100000/-?asOf=2024-12-01 | 422 | ELG-001",
                "ない番地 | nothing/here | 404 | API-006",
                "GETできない番地 | insurers/39139993/runs | 405 | API-007",
            })
    void whatIsNotThereIsNotFound(String why, String path, int status, String code) {
        refused(API.get(path), status, code);
    }

    @Test
    void anotherContentTypeIsRefused() {
        refused(API.postJson("insurers/" + INSURER + "/imports/members", "{}"), 415, "API-008");
    }

    @Test
    void anInsurerWithoutMembersHasNothingToDecide() {
        Api empty = Api.of(SERVER, EMPTY);

        refused(empty.postJson("insurers/" + EMPTY + "/runs", "{\"asOf\":\"2026-11-05\"}"), 409, "RUN-001");
    }

    @Test
    void aRunWaitsForAnImport() {
        URI importing = API.send("members", manyMembers()).location();

        Api.Answer meanwhile = API.postJson(RUNS, "{\"asOf\":\"2026-11-05\",\"simulate\":true}");

        refused(meanwhile, 409, "RUN-008");
        API.finished(importing);
    }

    @Test
    void halfARunIsNoRun() {
        URI deciding = API.startRun("{\"asOf\":\"2026-11-05\"}");

        Api.Answer decisions = API.get(deciding + "/decisions");
        Api.Answer issue = API.postJson(deciding + "/issue", "{}");

        refused(decisions, 409, "RUN-003");
        refused(issue, 409, "RUN-003");
        API.finished(deciding);
    }

    private static void refused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.codes()).containsExactly(code);
    }

    private static String number(int member) {
        return Integer.toString(100_000 + member);
    }

    private static String manyMembers() {
        Csv csv = Csv.members(INSURER);
        for (int i = 0; i < MANY; i++) {
            csv.row("番号", number(i), "生年月日", "1945-05-05");
        }
        return csv.toString();
    }
}
