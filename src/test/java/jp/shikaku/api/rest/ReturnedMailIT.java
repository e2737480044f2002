package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 返戻: letters that come back, of members whose certificates were issued one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnedMailIT {

    private static final String INSURER = "06130058";
    private static final String OTHER = "06130041";
    private static final String TODAY = IssuedRun.TODAY.toString();

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private final ReturnedDesk desk = new ReturnedDesk(api);

    @BeforeAll
    void everybodyHasACertificate() {
        desk.haveCertificates(1, 16);
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
        assertThat(desk.receive(code, TODAY, "MOVED").codes()).containsExactly(problem);
    }

    @Test
    void aForgedQrIsRefused() {
        String signature = desk.signature(desk.reissued("1"));

        assertThat(desk.receive(signature.replaceFirst("\\.([A-Za-z0-9_-]{5})", ".AAAAA"), TODAY, "MOVED")
                        .codes())
                .containsExactly("DSP-053");
        assertThat(desk.receive(
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
        String signature = desk.signature(desk.reissued("1"));

        Answer answer = new ReturnedDesk(Api.of(ShikakuServer.shared(), OTHER)).receive(signature, TODAY, "MOVED");

        assertThat(answer.codes()).containsExactly("DSP-054");
    }

    @Test
    void whatWasNeverPostedCannotComeBack() {
        assertThat(desk.receive(desk.live("2"), TODAY, "MOVED").codes()).containsExactly("DSP-056");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2020-01-01, MOVED, DSP-057, 発行した日より前",
        "2099-01-01, MOVED, DSP-057, 今日より後",
        "          , MOVED, DSP-057, 日がない",
        "TODAY     ,      , DSP-058, 理由がない",
    })
    void dayAndReasonAreNeeded(String on, String reason, String problem, String why) {
        assertThat(desk.receive(desk.reissued("3"), "TODAY".equals(on) ? TODAY : on, reason)
                        .codes())
                .containsExactly(problem);
    }

    @Test
    void scannedTwiceItIsSaidSoAndNothingIsDoubled() {
        String number = desk.reissued("4");
        Answer first = desk.receive(desk.signature(number), TODAY, "NOT_FETCHED");
        Answer second = desk.receive(number, TODAY, "REFUSED");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("state").asText()).isEqualTo("OPEN");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.json().path("reason").asText()).isEqualTo("NOT_FETCHED");
        assertThat(desk.events(number)).containsOnlyOnce("返戻");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "full    , 全角の文書番号",
        "short   , 保険者番号を省く",
        "lower   , 小文字",
    })
    void aNumberMayBeTypedInAnyWay(String how, String reason) {
        String number = desk.reissued("5");
        String typed = switch (how) {
            case "short" -> number.substring(number.indexOf('-') + 1);
            case "lower" -> number.toLowerCase(java.util.Locale.ROOT);
            default ->
                number.chars()
                        .mapToObj(c -> Character.toString(c == '-' ? 'ー' : c + ('！' - '!')))
                        .reduce("", String::concat);
        };

        assertThat(desk.receive(typed, TODAY, "MOVED")
                        .json()
                        .path("documentNumber")
                        .asText())
                .isEqualTo(number);
    }

    @Test
    void afterReissueTheOldOneNeedsNothingMore() {
        String old = desk.reissued("6");
        String young = desk.reissue(old, "LOST").json().path("documentNumber").asText();

        Answer received = desk.receive(old, TODAY, "MOVED");

        assertThat(received.json().path("state").asText()).isEqualTo("DEAD");
        assertThat(desk.events(old)).contains("返戻", "回収済み");
        assertThat(desk.live("6")).isEqualTo(young);
    }

    @Test
    void toAnotherAddressGoesAnotherDocument() {
        String old = desk.reissued("7");
        String id = desk.receive(old, TODAY, "MOVED").json().path("id").asText();

        Answer done = desk.work(id, "new-address", "{\"postalCode\":\"１００－０００２\",\"address\":\"東京都千代田区皇居外苑１－１\"}");

        String young = done.json().path("newDocument").asText();
        assertThat(done.json().path("state").asText()).isEqualTo("REISSUED");
        assertThat(desk.live("7")).isEqualTo(young).isNotEqualTo(old);
        assertThat(desk.document(young)
                        .path("sheet")
                        .path("recipient")
                        .path("address")
                        .asText())
                .isEqualTo("東京都千代田区皇居外苑１－１");
        assertThat(desk.document(old).path("state").asText()).isEqualTo("REPLACED");
        assertThat(desk.events(old)).contains("返戻", "再交付", "回収済み", "差替");
        assertThat(desk.member("7").path("history").findValuesAsText("label")).anyMatch(label -> label.contains(old));
        assertThat(desk.work(id, "send-again", "").codes()).as("対応は一度だけ").containsExactly("DSP-063");
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
        String id = desk.receive(desk.reissued("8"), TODAY, "MOVED")
                .json()
                .path("id")
                .asText();

        assertThat(desk.work(id, "new-address", body).codes()).containsExactly(problem);
        assertThat(api.get("returned-mail/" + id).json().path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void heldUntilThePersonAnswersAndThenSentAgain() {
        String number = desk.reissued("9");
        String id = desk.receive(number, TODAY, "NOT_FETCHED").json().path("id").asText();

        assertThat(desk.work(id, "await-reply", "{\"note\":\"\"}").codes()).containsExactly("DSP-064");
        assertThat(desk.work(id, "await-reply", "{\"note\":\"電話した\"}")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("AWAITING");
        assertThat(desk.work(id, "send-again", "").json().path("state").asText())
                .isEqualTo("SENT_AGAIN");
        assertThat(desk.document(number).path("state").asText()).isEqualTo("LIVE");
        assertThat(desk.events(number)).endsWith("返戻", "本人の連絡待ち", "再送");
    }

    @Test
    void toAnAddressThatIsNoLongerTheirsNothingIsSentAgain() {
        String id = desk.receive(desk.reissued("10"), TODAY, "NOT_FETCHED")
                .json()
                .path("id")
                .asText();
        api.take(
                "members",
                Csv.members(INSURER)
                        .row("番号", "10", "生年月日", ReturnedDesk.born(10), "住所", "北海道札幌市１")
                        .toString());

        assertThat(api.get("returned-mail/" + id).json().path("moved").asBoolean())
                .isTrue();
        assertThat(desk.work(id, "send-again", "").codes()).containsExactly("DSP-061");
    }

    @Test
    void whoIsCoveredIsNotSimplyRecalledButWhoHasDiedIs() {
        String covered = desk.receive(desk.reissued("11"), TODAY, "MOVED")
                .json()
                .path("id")
                .asText();
        String number = desk.reissued("12");
        String dead = desk.receive(number, TODAY, "DECEASED").json().path("id").asText();

        assertThat(desk.work(covered, "recall", "").codes()).containsExactly("DSP-062");
        assertThat(desk.work(dead, "recall", "").json().path("state").asText()).isEqualTo("RECALLED");
        assertThat(desk.document(number).path("state").asText()).isEqualTo("RECALLED");
        assertThat(desk.events(number)).endsWith("返戻", "回収対象", "回収済み");
    }

    @Test
    void fiftyScansAtOnceAreOneReturn() {
        String number = desk.reissued("16");
        List<Integer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> desk.receive(number, TODAY, "MOVED").status())
                .toList();

        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(desk.events(number)).containsOnlyOnce("返戻");
    }
}
