package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 書類の一生: a 国保 over nine months; each step is what arrived since, a run of that day, and its issue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleIT {

    private static final String INSURER = "138024";
    private static final String ADDRESS = "東京都千代田区千代田１－１";

    /** 1 changes all the time, 2 stays, 3 has a working card, 4 applies for another one, 5 hides from somebody. */
    private static final List<String> MEMBERS = List.of("1", "2", "3", "4", "5");

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);

    private final Set<String> cardsThatWork = new HashSet<>(Set.of("3"));

    @Test
    @Order(1)
    void theFirstRunIssuesToEverybody() {
        Csv members = Csv.members(INSURER);
        MEMBERS.forEach(number -> members.row("番号", number, "自己情報提供不可", number.equals("5") ? "1" : ""));
        arrived("members", members);
        JsonNode run = runOf("2025-11-05");

        assertThat(run.path("counts").path("outcome").path("ISSUED").asInt()).isEqualTo(5);
        assertThat(documents("1")).containsExactly("CERTIFICATE NO_CARD LIVE 2026-07-31");
        assertThat(documents("3")).containsExactly("NOTICE CARD_USABLE LIVE ");
        assertThat(documents("5")).containsExactly("CERTIFICATE SELF_INFO_BLOCKED LIVE 2026-07-31");
    }

    @Test
    @Order(2)
    void whoHidesGetsADocumentThatGoesNowhere() throws Exception {
        String number = number("5", 0);

        assertThat(api.get("documents/" + number).json().path("mailingHeld").asBoolean())
                .isTrue();
        assertThat(text(number)).contains("発送保留").doesNotContain(ADDRESS, "100-0001");
        assertThat(text(number("2", 0))).contains(ADDRESS, "100-0001").doesNotContain("発送保留");
    }

    @Test
    @Order(3)
    void theNextMonthKeepsEverything() {
        JsonNode run = runOf("2025-12-05");

        assertThat(run.path("counts").path("action").path("KEEP").asInt()).isEqualTo(5);
        assertThat(run.path("counts").path("outcome")).isEmpty();
    }

    @Test
    @Order(4)
    void anotherNameIsAnotherDocument() {
        arrived("members", Csv.members(INSURER).row("番号", "1", "氏名", "佐藤　花子", "氏名カナ", "サトウ　ハナコ"));

        assertThat(runOf("2026-01-05")
                        .path("counts")
                        .path("action")
                        .path("REPLACE")
                        .asInt())
                .isEqualTo(1);

        assertThat(documents("1"))
                .containsExactly("CERTIFICATE NO_CARD LIVE 2026-07-31", "CERTIFICATE NO_CARD REPLACED 2026-07-31");
    }

    @Test
    @Order(5)
    void aCardThatWorksTakesTheCertificateBack() {
        cardsThatWork.add("1");
        arrived(
                "petitions",
                Csv.petitions(INSURER).row("番号", "4", "受付番号", "R4", "受付日", "2026-01-20", "種別", "3", "理由", ""));

        assertThat(runOf("2026-02-05")
                        .path("counts")
                        .path("action")
                        .path("REPLACE")
                        .asInt())
                .isEqualTo(2);

        assertThat(documents("1"))
                .containsExactly(
                        "NOTICE CARD_USABLE LIVE ",
                        "CERTIFICATE NO_CARD RECALLED 2026-07-31",
                        "CERTIFICATE NO_CARD REPLACED 2026-07-31");
    }

    @Test
    @Order(6)
    void anotherCopyIsIssuedOnceForEachApplication() {
        assertThat(documents("4"))
                .containsExactly("CERTIFICATE NO_CARD LIVE 2026-07-31", "CERTIFICATE NO_CARD REPLACED 2026-07-31");
        assertThat(action("4", "2026-02-06")).isEqualTo("KEEP");
    }

    @Test
    @Order(7)
    void whoLeavesHasToGiveItBack() {
        arrived(
                "members",
                Csv.members(INSURER)
                        .row("番号", "1", "氏名", "佐藤　花子", "氏名カナ", "サトウ　ハナコ", "資格喪失年月日", "2026-03-01", "喪失事由", "03"));

        JsonNode run = runOf("2026-03-05");

        assertThat(run.path("counts").path("outcome").path("RECALLED").asInt()).isEqualTo(1);
        assertThat(documents("1")).startsWith("NOTICE CARD_USABLE RECALLED ");
        assertThat(action("1", "2026-03-06")).isEqualTo("KEEP");
    }

    @Test
    @Order(8)
    void whoComesBackGetsANewOne() {
        arrived(
                "members",
                Csv.members(INSURER).row("番号", "1", "氏名", "佐藤　花子", "氏名カナ", "サトウ　ハナコ", "資格取得年月日", "2026-05-01"));

        assertThat(runOf("2026-05-05")
                        .path("counts")
                        .path("outcome")
                        .path("ISSUED")
                        .asInt())
                .isEqualTo(1);

        assertThat(documents("1")).startsWith("NOTICE CARD_USABLE LIVE ", "NOTICE CARD_USABLE RECALLED ");
        assertThat(api.get(member("1", "2026-05-05")).json().path("coverages")).hasSize(2);
    }

    @Test
    @Order(9)
    void beforeTheEndOfJulyTheNextYearIsIssued() {
        assertThat(action("2", "2026-05-31")).isEqualTo("KEEP");

        JsonNode run = runOf("2026-07-05");

        assertThat(run.path("counts").path("action").path("RENEW").asInt()).isEqualTo(3);
        assertThat(documents("2"))
                .containsExactly("CERTIFICATE NO_CARD LIVE 2027-07-31", "CERTIFICATE NO_CARD EXPIRED 2026-07-31");
        assertThat(api.get("documents/" + number("2", 0))
                        .json()
                        .path("sheet")
                        .path("issuedOn")
                        .asText())
                .isEqualTo("2026-08-01");
        assertThat(runOf("2026-07-06")
                        .path("counts")
                        .path("action")
                        .path("KEEP")
                        .asInt())
                .isEqualTo(5);
    }

    @AfterAll
    void nobodyHoldsTwoAndNoNumberIsMissing() {
        Set<String> numbers = new HashSet<>();
        for (String member : MEMBERS) {
            assertThat(documents(member).stream().filter(row -> row.contains(" LIVE ")))
                    .hasSizeLessThanOrEqualTo(1);
            api.get(member(member, "2026-07-06"))
                    .json()
                    .path("documents")
                    .forEach(row -> assertThat(
                                    numbers.add(row.path("documentNumber").asText()))
                            .isTrue());
        }
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 9).forEach(n -> expected.add("138024-C%08d".formatted(n)));
        IntStream.rangeClosed(1, 3).forEach(n -> expected.add("138024-N%08d".formatted(n)));
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void arrived(String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    /** 月次データ: what the national system reports of everybody for the end of the month before. */
    private void theMonthlyDataArrive(LocalDate day) {
        String reportedOn = YearMonth.from(day).minusMonths(1).atEndOfMonth().toString();
        Csv cards = Csv.cards(INSURER);
        for (String number : MEMBERS) {
            if (cardsThatWork.contains(number)) {
                cards.row("番号", number, "基準日", reportedOn);
            } else {
                cards.withoutCard(reportedOn, number);
            }
        }
        arrived("card-status", cards);
    }

    private JsonNode runOf(String day) {
        theMonthlyDataArrive(LocalDate.parse(day));
        URI run = api.startRun("{\"asOf\":\"" + day + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        JsonNode issued = api.finished(run);
        assertThat(issued.path("state").asText()).as(issued.toString()).isEqualTo("ISSUED");
        return issued;
    }

    private static String member(String number, String day) {
        return "insurers/" + INSURER + "/members/100/" + number + "/00?asOf=" + day;
    }

    private String action(String number, String day) {
        return api.get(member(number, day))
                .json()
                .path("decision")
                .path("action")
                .asText();
    }

    /** 種類 理由 状態 有効期限, newest first. */
    private List<String> documents(String number) {
        return StreamSupport.stream(
                        api.get(member(number, "2026-01-05"))
                                .json()
                                .path("documents")
                                .spliterator(),
                        false)
                .map(row -> String.join(
                        " ",
                        row.path("kind").asText(),
                        row.path("reason").asText(),
                        row.path("state").asText(),
                        row.path("validUntil").asText()))
                .toList();
    }

    private String number(String member, int nth) {
        return api.get(member(member, "2026-01-05"))
                .json()
                .path("documents")
                .path(nth)
                .path("documentNumber")
                .asText();
    }

    private String text(String documentNumber) throws Exception {
        try (var pdf =
                Loader.loadPDF(api.get("documents/" + documentNumber + "/pdf").body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
        }
    }
}
