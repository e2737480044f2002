package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 交付方針: entered for a day to come, in force from that day and no earlier, tried on everybody before. */
class PolicyIT {

    private static final ShikakuServer SERVER = ShikakuServer.fresh("policy");
    private static final LocalDate DAY = LocalDate.now().plusMonths(2).withDayOfMonth(1);

    private final Api api = Api.of(SERVER, "138016");
    private final Api kenpo = Api.of(SERVER, "06139992");
    private final Api latterStage = Api.of(SERVER, "39130018");

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void itIsInForceFromItsDayAndNoEarlier() {
        Api kokuho = Api.of(SERVER, "138990");
        take(kokuho, "members", Csv.members("138990").row("番号", "1"));
        take(kokuho, "card-status", Csv.cards("138990").row("番号", "1"));

        Api.Answer entered = enter(kokuho, 1, "{\"from\":\"%s\",\"issueToAll\":true}".formatted(DAY));

        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(entered.json().path(0).path("number").asInt()).isEqualTo(2);
        assertThat(entered.json().path(0).path("state").asText()).isEqualTo("COMING");
        assertThat(entered.json().path(0).path("enteredBy").asText()).isEqualTo("sys-138990");
        assertThat(entered.json()
                        .path(0)
                        .path("policy")
                        .path("end")
                        .path("cycleDay")
                        .asText())
                .isEqualTo("07-31");
        assertThat(entered.json().path(1).path("lastDay").asText())
                .isEqualTo(DAY.minusDays(1).toString());
        assertThat(decision(kokuho, "100/1/00", DAY.minusDays(1)).path("reason").asText())
                .isEqualTo("CARD_USABLE");
        assertThat(decision(kokuho, "100/1/00", DAY).path("reason").asText()).isEqualTo("ISSUE_TO_ALL");
    }

    /** The application opens the way, for one document. */
    @Test
    void withoutExOfficioIssueNobodyGetsACertificateUnasked() {
        take(api, "members", Csv.members("138016").row("番号", "1"));
        take(api, "card-status", Csv.withoutCard("138016", DAY.minusDays(1).toString(), "1"));
        assertThat(enter(api, 1, "{\"from\":\"%s\",\"exOfficio\":false}".formatted(DAY))
                        .status())
                .isEqualTo(200);
        assertThat(decision(api, "100/1/00", DAY.minusDays(1)).path("action").asText())
                .isEqualTo("ISSUE");

        JsonNode waiting = decision(api, "100/1/00", DAY);
        assertThat(waiting.path("reason").asText()).isEqualTo("NO_CARD");
        assertThat(waiting.path("action").asText()).isEqualTo("KEEP");
        assertThat(waiting.toString()).contains("AWAITS_APPLICATION", "交付申請");
        assertThat(issued(api).has("ISSUED")).isFalse();

        take(
                api,
                "petitions",
                Csv.petitions("138016")
                        .row("受付番号", "A1", "受付日", DAY.toString(), "番号", "1", "種別", "1", "理由", "9", "状態", "1"));
        assertThat(issued(api).path("ISSUED").asInt()).isEqualTo(1);
        LocalDate lastDay = LocalDate.parse(
                decision(api, "100/1/00", DAY).path("validUntil").asText());
        assertThat(decision(api, "100/1/00", lastDay.plusDays(1)).path("action").asText())
                .isEqualTo("KEEP");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':'2026-01-01','issueToAll':true}                                | POL-010 | 過ぎた日から",
                "{'from':'2099-01-01','issueToAll':true}                                | POL-011 | 先すぎる日から",
                "{'from':'DAY'}                                                         | POL-013 | 変えるところがない",
                "{'issueToAll':true}                                                    | POL-001 | いつからかがない",
                "{'from':'DAY','issueToAll':true,'exOfficio':false}                     | POL-002 | 職権交付なしで一律交付",
                "{'from':'DAY','end':{'years':6}}                                       | POL-003 | 5年を超える",
                "{'from':'DAY','end':{'fixedDay':'2026-01-01'}}                         | POL-004 | 始まる前の期限",
                "{'from':'DAY','petitionMonths':99}                                     | POL-005 | 長すぎる月数",
                "{'from':'DAY','horizonMonths':-1}                                      | POL-006 | 過去の見通し",
                "{'from':'DAY','latterStage':{'age':60}}                                | POL-007 | 後期にない年齢",
                "{'from':'DAY','end':{}}                                                | POL-008 | 期限の定め方がない",
                "{'from':'DAY','end':{'years':1,'cycleDay':'07-31'}}                    | POL-008 | 期限の定め方が二つ",
                "{'from':'DAY','end':{'cycleDay':'02-30'}}                              | VAL-014 | 暦にない月日",
            })
    void whatCannotBeIsRefused(String policy, String code, String why) {
        Api.Answer refused = enter(kenpo, 1, policy.strip().replace('\'', '"').replace("DAY", DAY.toString()));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly(code);
    }

    @Test
    void whoHasNotSeenTheLastEntryIsToldSo() {
        Api.Answer stale = enter(latterStage, 0, "{\"from\":\"%s\",\"issueToAll\":true}".formatted(DAY));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.codes()).containsExactly("POL-012");
        assertThat(latterStage
                        .postJson("insurers/39130018/policies", "{\"policy\":{\"from\":\"%s\"}}".formatted(DAY))
                        .codes())
                .containsExactly("POL-014");
    }

    @Test
    void ofManyAtOnceOneIsEnteredAndTheOthersAreTold() {
        Api own = Api.of(SERVER, "06130017");
        List<Integer> answers = IntStream.rangeClosed(2, 12)
                .parallel()
                .mapToObj(months -> enter(own, 1, "{\"from\":\"%s\",\"horizonMonths\":%d}".formatted(DAY, months))
                        .status())
                .sorted()
                .toList();
        assertThat(answers).hasSize(11).startsWith(200).endsWith(409).containsOnlyOnce(200);
        assertThat(own.get("insurers/06130017/policies").json()).hasSize(2);
    }

    /** Issue to all: those who would get a notice get a certificate, and nobody else gets another document. */
    @Test
    void theTrialFindsExactlyThoseWhoseDocumentChanges() {
        URI run = kenpo.startRun("{\"asOf\":\"%s\",\"simulate\":true}".formatted(DAY));
        JsonNode documents = kenpo.finished(run).path("counts").path("document");
        int covered = 5000 - documents.path("NONE").asInt();

        JsonNode trial = kenpo.finished(trial(kenpo, 1, "{\"from\":\"%s\",\"issueToAll\":true}".formatted(DAY)));

        assertThat(trial.path("state").asText()).as(trial.toString()).isEqualTo("DONE");
        assertThat(trial.path("processed").asInt()).isEqualTo(5000);
        assertThat(trial.path("documentDiffering").asInt())
                .isEqualTo(documents.path("NOTICE").asInt())
                .isPositive();
        assertThat(trial.path("differing").asInt()).isEqualTo(covered);
        assertThat(members(trial, "reasonAfter", "ISSUE_TO_ALL")).isEqualTo(covered);
        assertThat(kenpo.get("insurers/06139992/policies").json()).hasSize(1);
    }

    /** Shorter terms change the last day of every certificate to come, and nothing else. */
    @Test
    void theTrialFindsWhoseLastDayChanges() {
        JsonNode trial = kenpo.finished(trial(kenpo, 1, "{\"from\":\"%s\",\"end\":{\"years\":1}}".formatted(DAY)));

        assertThat(trial.path("documentDiffering").asInt()).isZero();
        assertThat(trial.path("validityDiffering").asInt())
                .isEqualTo(trial.path("differing").asInt())
                .isPositive();
    }

    @Test
    void aCancelledTrialIsNotAdopted() {
        URI trial = trial(kenpo, 1, "{\"from\":\"%s\",\"horizonMonths\":3}".formatted(DAY));
        kenpo.postJson(trial + "/cancel", "");

        assertThat(kenpo.get(trial.toString()).json().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(kenpo.postJson(trial + "/adopt", "").codes()).containsExactly("POL-021");
        assertThat(kenpo.get("insurers/06139992/policies").json()).hasSize(1);
    }

    @Test
    void aTrialIsAdoptedOnceAndAnOlderOneNotAtAll() {
        take(latterStage, "members", Csv.members("39130018").row("番号", "12345678", "生年月日", "1945-01-01"));
        URI older = trial(latterStage, 1, "{\"from\":\"%s\",\"latterStage\":{\"age\":80}}".formatted(DAY));
        URI newer = trial(latterStage, 1, "{\"from\":\"%s\",\"latterStage\":{\"age\":90}}".formatted(DAY));
        latterStage.finished(older);
        latterStage.finished(newer);

        assertThat(latterStage.postJson(newer + "/adopt", "").status()).isEqualTo(200);
        assertThat(latterStage.postJson(newer + "/adopt", "").status()).isEqualTo(200);
        Api.Answer refused = latterStage.postJson(older + "/adopt", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.codes()).containsExactly("POL-012");
        assertThat(latterStage.get(older.toString()).json().path("stale").asBoolean())
                .isTrue();
        JsonNode entries = latterStage.get("insurers/39130018/policies").json();
        assertThat(entries).hasSize(2);
        assertThat(entries.path(0)
                        .path("policy")
                        .path("latterStage")
                        .path("age")
                        .asInt())
                .isEqualTo(90);
    }

    @Test
    void anotherInsurersPoliciesDoNotExist() {
        URI theirs = trial(kenpo, 1, "{\"from\":\"%s\",\"sexOnBack\":true}".formatted(DAY));
        for (String path : List.of(theirs.toString(), "insurers/06139992/policies")) {
            assertThat(api.get(path).status()).as(path).isEqualTo(404);
        }
        for (String verb : List.of("cancel", "resume", "adopt")) {
            assertThat(api.postJson(theirs + "/" + verb, "").status()).as(verb).isEqualTo(404);
        }
    }

    /** What came out of a run as of the day. */
    private static JsonNode issued(Api api) {
        URI run = api.startRun("{\"asOf\":\"%s\"}".formatted(DAY));
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        return api.finished(run).path("counts").path("outcome");
    }

    private static Api.Answer enter(Api api, int seen, String policy) {
        return api.postJson("insurers/" + api.insurer() + "/policies", order(seen, policy));
    }

    private static URI trial(Api api, int seen, String policy) {
        Api.Answer answer = api.postJson("insurers/" + api.insurer() + "/policy-trials", order(seen, policy));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.location();
    }

    private static String order(int seen, String policy) {
        return "{\"seen\":%d,\"policy\":%s}".formatted(seen, policy);
    }

    private static int members(JsonNode trial, String key, String value) {
        return StreamSupport.stream(trial.path("effects").spliterator(), false)
                .filter(effect -> effect.path(key).asText().equals(value))
                .mapToInt(effect -> effect.path("members").asInt())
                .sum();
    }

    private static JsonNode decision(Api api, String member, LocalDate on) {
        return api.get("insurers/" + api.insurer() + "/members/" + member + "?asOf=" + on)
                .json()
                .path("decision");
    }

    private static void take(Api api, String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }
}
