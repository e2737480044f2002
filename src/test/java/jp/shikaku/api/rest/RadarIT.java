package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 期日の見通しと発行の見込み: the 5,000 members of the demo set at an insurer of their own, whose documents are issued. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RadarIT {

    private static final String INSURER = "06130066";
    private static final String FROM = "2026-11-05";

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private JsonNode radar;

    @BeforeAll
    void issuesOnce() {
        for (String kind : List.of("members", "card-status", "petitions")) {
            String file = Csv.resource("/demo/kenpo-5000/" + kind + ".csv").replace("06139992", INSURER);
            assertThat(api.take(kind, file).path("state").asText()).isEqualTo("APPLIED");
        }
        URI run = api.startRun("{\"asOf\":\"" + FROM + "\"}");
        api.finished(run);
        assertThat(api.postJson(run + "/issue", "{}").status()).isEqualTo(202);
        assertThat(api.finished(run).path("state").asText()).isEqualTo("ISSUED");
        radar = api.get(path("radar?from=" + FROM)).json();
    }

    /** Each number, counted again from the file the data came from. */
    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "CERTIFICATE_EXPIRES, 2026-11, 2026-11-05 2026-11-30, 最初の月は見る日から",
        "CERTIFICATE_EXPIRES, 2027-02, 2027-02-01 2027-02-28, ほかの月は全部",
        "CARD_STOPS,          2026-11, 2026-08-01 2026-08-31, 8月の証明書は11月に止まる",
        "CARD_STOPS,          2027-02, 2026-11-01 2026-11-30, 11月の証明書は2月に止まる",
        "CARD_STOPS,          2028-10, 2028-07-01 2028-07-31, 24か月目",
    })
    void cardsAreCountedByTheDayOfTheirCertificate(Deadlined what, String month, String days, String why) {
        String[] day = days.split(" ");
        long expected = rows("card-status").stream()
                .filter(card -> Stream.of("1", "2").anyMatch(card.get("カード")::equals))
                .filter(card -> card.get("利用登録").equals("1"))
                .filter(card ->
                        card.get("証明書失効日").isEmpty() || card.get("証明書失効日").compareTo(FROM) > 0)
                .filter(card -> card.get("証明書有効期限").compareTo(day[0]) >= 0)
                .filter(card -> card.get("証明書有効期限").compareTo(day[1]) <= 0)
                .filter(card -> covered(card, month))
                .count();

        assertThat(in(what.name(), month)).isEqualTo(expected).isPositive();
    }

    /** The names of the kinds, as a caller writes them. */
    enum Deadlined {
        CERTIFICATE_EXPIRES,
        CARD_STOPS
    }

    static Stream<String> kinds() {
        return Stream.of(
                "CERTIFICATE_EXPIRES",
                "CARD_STOPS",
                "PAPER_ENDS",
                "NOTICE_ENDS",
                "TURNS_70",
                "TURNS_75",
                "STAY_ENDS",
                "CONTINUATION_ENDS");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theListBehindEachNumberHasExactlyThesePeople(String what) {
        JsonNode months = radar.path("deadlines").path(what);
        assertThat(months).isNotEmpty();
        months.fields().forEachRemaining(month -> {
            List<String> people = people(what, month.getKey());
            assertThat(people).as(month.getKey()).hasSize(month.getValue().asInt());
            assertThat(people).allMatch(person -> person.split(",")[7].startsWith(month.getKey()));
        });
    }

    @Test
    void aMonthWithoutAnybodyIsAnEmptyList() {
        String month = IntStream.range(0, 24)
                .mapToObj(YearMonth.parse("2026-11")::plusMonths)
                .map(YearMonth::toString)
                .filter(any -> !radar.path("deadlines").path("STAY_ENDS").has(any))
                .findFirst()
                .orElseThrow();
        assertThat(people("STAY_ENDS", month)).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "radar?from=2024-12-01, 422, RAD-001, 書類の始まる前",
        "radar?from=x, 422, VAL-001, 日でない",
        "forecast?from=2099-01-01, 422, RAD-001, 先すぎる日",
        "radar/CARD_STOPS?from=2026-11-05&month=2026-10, 422, RAD-002, 前の月",
        "radar/CARD_STOPS?from=2026-11-05, 422, RAD-002, 月がない",
        "radar/HALLEY?from=2026-11-05&month=2026-11, 422, API-002, ない種類",
    })
    void whatCannotBeSeenIsRefused(String call, int status, String code, String why) {
        Api.Answer answer = api.get(path(call));
        assertThat(answer.codes()).containsExactly(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void anotherInsurerHasNone() {
        assertThat(api.get("insurers/06139992/radar").status()).isEqualTo(404);
        assertThat(api.get("insurers/06139992/radar/CARD_STOPS?month=2026-11").status())
                .isEqualTo(404);
        assertThat(api.get("insurers/06139992/forecast").status()).isEqualTo(404);
    }

    /** 見込みの誤差: if nothing changes, none; each later run as if those before had been issued. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theForecastOfTheNextRunIsWhatThatRunDecides() {
        JsonNode forecast = api.get(path("forecast?from=" + FROM)).json();
        assertThat(forecast.path("looked").asLong())
                .isEqualTo(forecast.path("members").asLong());
        assertThat(forecast.path("runs")).hasSize(12);

        for (int month = 0; month < 2; month++) {
            JsonNode next = forecast.path("runs").path(month);
            LocalDate asOf = LocalDate.parse(next.path("asOf").asText());
            theSameCardsAsOf(asOf.withDayOfMonth(1).minusDays(1));
            URI run = api.startRun("{\"asOf\":\"" + asOf + "\"}");
            api.finished(run);
            assertThat(forecast(next)).as(next.path("asOf").asText()).isEqualTo(decided(run));
            api.postJson(run + "/issue", "{}");
            api.finished(run);
        }
    }

    /** No run decides on the cards of the month before last. */
    private void theSameCardsAsOf(LocalDate day) {
        String cards = Csv.resource("/demo/kenpo-5000/card-status.csv")
                .replace("06139992", INSURER)
                .replaceAll("(?m)^2026-10-31", day.toString());
        JsonNode taken = api.take("card-status", cards);
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    private static Map<String, Long> forecast(JsonNode run) {
        Map<String, Long> documents = new TreeMap<>();
        run.path("documents")
                .fields()
                .forEachRemaining(kind -> kind.getValue()
                        .fields()
                        .forEachRemaining(action -> documents.put(
                                kind.getKey() + " " + action.getKey(),
                                action.getValue().path("count").asLong())));
        return documents;
    }

    private Map<String, Long> decided(URI run) {
        Map<String, Long> documents = new TreeMap<>();
        api.get(run + "/decisions")
                .text()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .forEach(cells -> {
                    if (List.of("ISSUE", "RENEW", "REPLACE").contains(cells[6])) {
                        documents.merge(cells[3] + " " + cells[6], 1L, Long::sum);
                    }
                });
        assertThat(documents).isNotEmpty();
        return documents;
    }

    private long in(String what, String month) {
        return radar.path("deadlines").path(what).path(month).asLong();
    }

    private List<String> people(String what, String month) {
        return api.get(path("radar/" + what + "?month=" + month + "&from=" + FROM))
                .text()
                .lines()
                .skip(1)
                .toList();
    }

    private static String path(String call) {
        return "insurers/" + INSURER + "/" + call;
    }

    private final Map<String, Map<String, String>> members = new LinkedHashMap<>();

    private boolean covered(Map<String, String> card, String month) {
        if (members.isEmpty()) {
            rows("members").forEach(member -> members.put(id(member), member));
        }
        Map<String, String> member = members.get(id(card));
        String lost = member.get("資格喪失年月日");
        return member.get("資格取得年月日").compareTo(FROM) <= 0
                && (lost.isEmpty() || lost.compareTo(FROM) > 0 && lost.compareTo(month + "-01") >= 0);
    }

    private static String id(Map<String, String> row) {
        return row.get("記号") + "/" + row.get("番号") + "/" + row.get("枝番");
    }

    private static List<Map<String, String>> rows(String file) {
        List<String[]> lines = Csv.resource("/demo/kenpo-5000/" + file + ".csv")
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int column = 0; column < cells.length; column++) {
                        row.put(lines.get(0)[column], cells[column]);
                    }
                    return row;
                })
                .toList();
    }
}
