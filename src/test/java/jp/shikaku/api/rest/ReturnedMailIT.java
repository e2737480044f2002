package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 返戻・回収・再交付: letters that come back, of members whose certificates were issued one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnedMailIT {

    private static final String INSURER = "06130058";
    private static final String OTHER = "06130041";
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);

    @BeforeAll
    void everybodyHasACertificate() {
        Csv members = Csv.members(INSURER);
        Csv cards = Csv.cards(INSURER);
        String monthEnd = LocalDate.parse(TODAY).withDayOfMonth(1).minusDays(1).toString();
        IntStream.rangeClosed(1, 20).forEach(number -> {
            members.row("番号", "" + number, "生年月日", born(number));
            cards.row(
                    "番号",
                    "" + number,
                    "基準日",
                    monthEnd,
                    "カード",
                    "0",
                    "証明書シリアル番号",
                    "",
                    "証明書有効期限",
                    "",
                    "利用登録",
                    "0",
                    "利用登録日",
                    "",
                    "登録経路",
                    "");
        });
        assertThat(api.take("members", members.toString())
                        .path("counts")
                        .path("added")
                        .asInt())
                .isEqualTo(20);
        api.take("card-status", cards.toString());
        URI run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | DSP-050 | 何も読み取れていない",
                "これは番号ではない            | DSP-051 | 番号でもQRでもない",
                "aaa.bbb.ccc                   | DSP-051 | 署名の形をしているが署名ではない",
                "06139992-C00000001            | DSP-054 | ほかの保険者の文書番号",
                "06130058-C00099999            | DSP-055 | 発行していない番号",
                "C99999                        | DSP-055 | 短く書いた、発行していない番号",
            })
    void whatIsNoDocumentOfOursIsRefused(String code, String problem, String reason) {
        assertThat(receive(code, TODAY, "MOVED").codes()).containsExactly(problem);
    }

    @Test
    void aForgedQrIsRefused() {
        String signature = signature(reissued("1"));

        assertThat(receive(signature.replaceFirst("\\.([A-Za-z0-9_-]{5})", ".AAAAA"), TODAY, "MOVED")
                        .codes())
                .containsExactly("DSP-053");
        assertThat(receive(
                                "eyJraWQiOiJhYWFhIiwiYWxnIjoiRVMyNTYifQ."
                                        + signature.split("\\.")[1] + ".AAAA",
                                TODAY,
                                "MOVED")
                        .codes())
                .as("鍵がここのものでない")
                .containsExactly("DSP-052");
    }

    @Test
    void aGenuineQrOfAnotherInsurerIsRefused() {
        String signature = signature(reissued("1"));

        Answer answer = Api.of(ShikakuServer.shared(), OTHER)
                .postJson("insurers/" + OTHER + "/returned-mail", letter(signature, TODAY, "MOVED"));

        assertThat(answer.codes()).containsExactly("DSP-054");
    }

    @Test
    void whatWasNeverPostedCannotComeBack() {
        assertThat(receive(live("2"), TODAY, "MOVED").codes()).containsExactly("DSP-056");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2020-01-01, MOVED, DSP-057, 発行した日より前",
        "2099-01-01, MOVED, DSP-057, 今日より後",
        "          , MOVED, DSP-057, 日がない",
        "TODAY     ,      , DSP-058, 理由がない",
    })
    void dayAndReasonAreNeeded(String on, String reason, String problem, String why) {
        assertThat(receive(reissued("3"), "TODAY".equals(on) ? TODAY : on, reason)
                        .codes())
                .containsExactly(problem);
    }

    @Test
    void scannedTwiceItIsSaidSoAndNothingIsDoubled() {
        String number = reissued("4");
        Answer first = receive(signature(number), TODAY, "NOT_FETCHED");
        Answer second = receive(number, TODAY, "REFUSED");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("state").asText()).isEqualTo("OPEN");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.json().path("reason").asText()).isEqualTo("NOT_FETCHED");
        assertThat(events(number)).containsOnlyOnce("返戻");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "full    , 全角の文書番号",
        "short   , 保険者番号を省く",
        "lower   , 小文字",
    })
    void aNumberMayBeTypedInAnyWay(String how, String reason) {
        String number = reissued("5");
        String typed = switch (how) {
            case "short" -> number.substring(number.indexOf('-') + 1);
            case "lower" -> number.toLowerCase(java.util.Locale.ROOT);
            default ->
                number.chars()
                        .mapToObj(c -> Character.toString(c == '-' ? 'ー' : c + ('！' - '!')))
                        .reduce("", String::concat);
        };

        assertThat(receive(typed, TODAY, "MOVED").json().path("documentNumber").asText())
                .isEqualTo(number);
    }

    @Test
    void afterReissueTheOldOneNeedsNothingMore() {
        String old = reissued("6");
        String young = reissue(old, "LOST").json().path("documentNumber").asText();

        Answer received = receive(old, TODAY, "MOVED");

        assertThat(received.json().path("state").asText()).isEqualTo("DEAD");
        assertThat(events(old)).contains("返戻", "回収済み");
        assertThat(live("6")).isEqualTo(young);
    }

    @Test
    void toAnotherAddressGoesAnotherDocument() {
        String old = reissued("7");
        String id = receive(old, TODAY, "MOVED").json().path("id").asText();

        Answer done = work(id, "new-address", "{\"postalCode\":\"１００－０００２\",\"address\":\"東京都千代田区皇居外苑１－１\"}");

        String young = done.json().path("newDocument").asText();
        assertThat(done.json().path("state").asText()).isEqualTo("REISSUED");
        assertThat(live("7")).isEqualTo(young).isNotEqualTo(old);
        assertThat(document(young)
                        .path("sheet")
                        .path("recipient")
                        .path("address")
                        .asText())
                .isEqualTo("東京都千代田区皇居外苑１－１");
        assertThat(document(old).path("state").asText()).isEqualTo("REPLACED");
        assertThat(events(old)).contains("返戻", "再交付", "回収済み", "差替");
        assertThat(member("7").path("history").findValuesAsText("label")).anyMatch(label -> label.contains(old));
        assertThat(work(id, "send-again", "").codes()).as("対応は一度だけ").containsExactly("DSP-063");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"postalCode\":\"12\",\"address\":\"東京都\"}      | VAL-004 | 郵便番号の形が違う",
                "{\"postalCode\":\"1000002\",\"address\":\"\"}       | MEM-020 | 住所がない",
                "{\"postalCode\":\"1000002\",\"address\":\"1234 5678 9012\"} | MEM-020 | 個人番号かもしれない",
                "{\"postalCode\":\"1000001\",\"address\":\"東京都千代田区千代田１－１\"} | DSP-065 | 戻ってきた住所のまま",
            })
    void anAddressMustBeOne(String body, String problem, String reason) {
        String id = receive(reissued("8"), TODAY, "MOVED").json().path("id").asText();

        assertThat(work(id, "new-address", body).codes()).containsExactly(problem);
        assertThat(api.get("returned-mail/" + id).json().path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void heldUntilThePersonAnswersAndThenSentAgain() {
        String number = reissued("9");
        String id = receive(number, TODAY, "NOT_FETCHED").json().path("id").asText();

        assertThat(work(id, "await-reply", "{\"note\":\"\"}").codes()).containsExactly("DSP-064");
        assertThat(work(id, "await-reply", "{\"note\":\"電話した\"}")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("AWAITING");
        assertThat(work(id, "send-again", "").json().path("state").asText()).isEqualTo("SENT_AGAIN");
        assertThat(document(number).path("state").asText()).isEqualTo("LIVE");
        assertThat(events(number)).endsWith("返戻", "本人の連絡待ち", "再送");
    }

    @Test
    void toAnAddressThatIsNoLongerTheirsNothingIsSentAgain() {
        String id =
                receive(reissued("10"), TODAY, "NOT_FETCHED").json().path("id").asText();
        api.take(
                "members",
                Csv.members(INSURER)
                        .row("番号", "10", "生年月日", born(10), "住所", "北海道札幌市１")
                        .toString());

        assertThat(api.get("returned-mail/" + id).json().path("moved").asBoolean())
                .isTrue();
        assertThat(work(id, "send-again", "").codes()).containsExactly("DSP-061");
    }

    @Test
    void whoIsCoveredIsNotSimplyRecalledButWhoHasDiedIs() {
        String covered =
                receive(reissued("11"), TODAY, "MOVED").json().path("id").asText();
        String number = reissued("12");
        String dead = receive(number, TODAY, "DECEASED").json().path("id").asText();

        assertThat(work(covered, "recall", "").codes()).containsExactly("DSP-062");
        assertThat(work(dead, "recall", "").json().path("state").asText()).isEqualTo("RECALLED");
        assertThat(document(number).path("state").asText()).isEqualTo("RECALLED");
        assertThat(events(number)).endsWith("返戻", "回収対象", "回収済み");
    }

    @Test
    void whatMustComeBackDoesOrDoesNot() {
        String number = live("13");
        assertThat(collected(number).codes()).containsExactly("DSP-070");
        api.take(
                "members",
                Csv.members(INSURER)
                        .row("番号", "13", "生年月日", born(13), "資格喪失年月日", TODAY, "喪失事由", "03")
                        .toString());
        URI run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        api.finished(run);
        api.postJson(run + "/issue", "{}");
        api.finished(run);
        assertThat(document(number).path("state").asText()).isEqualTo("RECALLED");

        assertThat(note(number, "reminded", "").status()).isEqualTo(200);
        assertThat(note(number, "written-off", "").codes()).containsExactly("DSP-073");
        assertThat(note(number, "written-off", "転居先が分からない").status()).isEqualTo(200);
        assertThat(note(number, "written-off", "もう一度").codes()).containsExactly("DSP-074");
        assertThat(collected(number).status()).as("あとで見つかった").isEqualTo(200);
        assertThat(collected(number).codes()).containsExactly("DSP-071");
        assertThat(note(number, "reminded", "").codes()).containsExactly("DSP-071");
        assertThat(events(number)).endsWith("回収対象", "督促", "回収できない", "回収済み");
    }

    @Test
    void anotherCopyHasItsOwnNumberAndTheOldOneIsDeadAtOnce() {
        String old = live("14");
        api.take(
                "petitions",
                Csv.petitions(INSURER)
                        .row("番号", "14", "受付番号", "S14", "受付日", TODAY, "種別", "3", "理由", "1")
                        .toString());

        assertThat(reissue(old, null).codes()).containsExactly("DSP-078");
        JsonNode young = reissue(old, "LOST").json();

        assertThat(young.path("documentNumber").asText()).isNotEqualTo(old);
        assertThat(young.path("decision").path("holds").asBoolean())
                .as("後から見ても同じ判定")
                .isTrue();
        assertThat(document(old).path("state").asText()).isEqualTo("REPLACED");
        assertThat(reissue(old, "LOST").codes()).containsExactly("DSP-076");
        assertThat(member("14").path("decision").path("action").asText())
                .as("申請は済んだ")
                .isEqualTo("KEEP");
        assertThat(collected(old).status()).as("なくしたものが見つかって戻った").isEqualTo(200);
    }

    @Test
    void whoIsNotCoveredGetsNoOtherCopy() {
        String number = live("15");
        api.take(
                "members",
                Csv.members(INSURER)
                        .row("番号", "15", "生年月日", born(15), "資格喪失年月日", TODAY, "喪失事由", "03")
                        .toString());

        assertThat(reissue(number, "LOST").codes()).containsExactly("DSP-077");
    }

    @Test
    void fiftyScansAtOnceAreOneReturn() {
        String number = reissued("16");
        List<Integer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> receive(number, TODAY, "MOVED").status())
                .toList();

        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(events(number)).containsOnlyOnce("返戻");
    }

    /** Everybody is somebody else. */
    private static String born(int number) {
        return LocalDate.of(1980, 1, 1).plusDays(number).toString();
    }

    private Answer receive(String code, String on, String reason) {
        return api.postJson("insurers/" + INSURER + "/returned-mail", letter(code, on, reason));
    }

    private static String letter(String code, String on, String reason) {
        return "{\"code\":" + quoted(code) + ",\"on\":" + quoted(on) + ",\"reason\":" + quoted(reason) + "}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private Answer work(String id, String what, String body) {
        return api.postJson("returned-mail/" + id + "/" + what, body);
    }

    /** One that was issued alone, and so posted by hand. */
    private String reissued(String member) {
        return reissue(live(member), "DAMAGED").json().path("documentNumber").asText();
    }

    private Answer reissue(String number, String reason) {
        return api.postJson("documents/" + number + "/reissue", "{\"reason\":" + quoted(reason) + "}");
    }

    private Answer collected(String number) {
        return note(number, "collected", "");
    }

    private Answer note(String number, String what, String reason) {
        return api.postJson(
                "documents/" + number + "/" + what, "{\"on\":\"" + TODAY + "\",\"reason\":\"" + reason + "\"}");
    }

    private JsonNode member(String number) {
        return api.get("insurers/" + INSURER + "/members/100/" + number + "/00").json();
    }

    /** The number of the document in force. */
    private String live(String member) {
        return StreamSupport.stream(member(member).path("documents").spliterator(), false)
                .filter(document -> document.path("state").asText().equals("LIVE"))
                .map(document -> document.path("documentNumber").asText())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode document(String number) {
        return api.get("documents/" + number).json();
    }

    private String signature(String number) {
        return document(number).path("sheet").path("signature").asText();
    }

    private List<String> events(String number) {
        return document(number).path("events").findValuesAsText("what");
    }
}
