package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shikaku.Table;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 不備のあるファイル: refused with the reason, and nothing of them is there afterwards. */
class BadInputIT {

    private static final String INSURER = "06130033";
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final ShikakuServer SERVER = ShikakuServer.shared();
    private static final Api API = Api.of(SERVER, INSURER);
    private static final String MEMBERS = Csv.members(INSURER).row().toString();

    private static long membersBefore;
    private static int sent;

    @BeforeAll
    static void twoMembersAreThere() {
        applied("members", Csv.members(INSURER).row("番号", "1").row("番号", "2").toString());
        applied("card-status", Csv.cards(INSURER).row("番号", "1").toString());
        applied("petitions", Csv.petitions(INSURER).row("番号", "1").toString());
        membersBefore = countMembers();
    }

    /** Whatever was refused left no member, and no file in the inbox. */
    @AfterAll
    static void nothingIsLeftBehind() throws IOException {
        assertThat(countMembers()).isEqualTo(membersBefore);
        try (Stream<?> inbox = Files.list(SERVER.data().resolve("imports"))) {
            assertThat(inbox.toList()).isEmpty();
        }
    }

    static Stream<Arguments> noFilesOfOurs() {
        String header = MEMBERS.substring(0, MEMBERS.indexOf('\r'));
        return Stream.of(
                Arguments.of("空のファイル", utf8(""), "IMP-001"),
                Arguments.of("Excelブック", utf8("PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml"), "IMP-002"),
                Arguments.of("PDF", utf8("%PDF-1.7\n1 0 obj<<>>"), "IMP-004"),
                Arguments.of("HTML", utf8("<html><body>error</body></html>"), "IMP-004"),
                Arguments.of("見出しがない", utf8(MEMBERS.substring(header.length() + 2)), "IMP-004"),
                Arguments.of("タブ区切り", utf8(MEMBERS.replace(',', '\t')), "IMP-004"),
                Arguments.of("EUC-JP", MEMBERS.getBytes(Charset.forName("EUC-JP")), "IMP-003"),
                Arguments.of("ISO-2022-JP", MEMBERS.getBytes(Charset.forName("ISO-2022-JP")), "IMP-003"),
                Arguments.of("UTF-16LE", MEMBERS.getBytes(StandardCharsets.UTF_16LE), "IMP-003"),
                Arguments.of("UTF-16BE", ("\uFEFF" + MEMBERS).getBytes(StandardCharsets.UTF_16BE), "IMP-003"),
                Arguments.of("知らない列", utf8(MEMBERS.replaceFirst("要配慮", "配慮")), "IMP-005"),
                Arguments.of("足りない列", utf8(MEMBERS.replaceFirst("要配慮,", "")), "IMP-006"),
                Arguments.of("同じ列が2度", utf8(MEMBERS.replaceFirst("要配慮", "記号")), "IMP-007"),
                Arguments.of("別の種類のファイル", utf8(Csv.cards(INSURER).row().toString()), "IMP-008"),
                Arguments.of("閉じない引用符", utf8(MEMBERS + "\"" + INSURER), "IMP-009"),
                Arguments.of("見出しに12桁の数字", utf8(MEMBERS.replaceFirst("要配慮", "123456789018")), "IMP-005"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("noFilesOfOurs")
    void whatIsNoSuchFileIsRefusedAtOnce(String why, byte[] file, String code) {
        Api.Answer answer = API.postCsv(path("members"), BodyPublishers.ofByteArray(file));

        refused(answer, code);
        assertThat(answer.text()).doesNotContain("123456789018");
    }

    static Stream<Arguments> garbage() {
        String header = MEMBERS.substring(0, MEMBERS.indexOf('\r') + 2);
        return Stream.of(
                Arguments.of("50 MBのでたらめ", "", false, List.of("IMP-002", "IMP-003", "IMP-004")),
                Arguments.of("見出しのあとに50 MBのでたらめ", header, false, List.of("IMP-009", "IMP-010")),
                Arguments.of("見出しのあとに50 MBの1行", header, true, List.of("IMP-009")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("garbage")
    void garbageIsRefusedHoweverMuchOfItThereIs(String why, String before, boolean oneLine, List<String> codes) {
        Api.Answer answer = API.postCsv(
                path("members"),
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream(utf8(before)), new Noise(FIFTY_MEGABYTES, oneLine))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).hasSize(1).isSubsetOf(codes);
    }

    @TestFactory
    Stream<DynamicTest> aBadRowKeepsTheWholeFileOut() {
        return Table.read("spec/bad-rows.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> keepsOut(row)));
    }

    /** Every file holds a good row as well, which must not get in either. */
    private static void keepsOut(Table.Row row) {
        String newcomer = "9" + ++sent;
        String kind = row.text("ファイル");
        Csv csv = switch (kind) {
            case "members" -> Csv.members(INSURER).row("番号", newcomer);
            case "card-status" -> Csv.cards(INSURER).row("番号", "2");
            default -> Csv.petitions(INSURER).row("番号", "2", "受付番号", newcomer);
        };
        String[] bad = row.text("行").split("\\|");
        for (String cells : bad) {
            csv.row(differing(kind, cells));
        }

        JsonNode taken = API.take(kind, csv.toString());

        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("REFUSED");
        assertThat(taken.path("problems").findValuesAsText("code")).containsExactly(row.text("不備"));
        assertThat(taken.path("problems").path(0).path("column").asText()).isEqualTo(row.text("列"));
        assertThat(taken.path("problems").path(0).path("line").asInt()).isEqualTo(2 + bad.length);
        assertThat(taken.path("counts").path("added").asInt()).isZero();
        assertThat(API.get(member(newcomer)).status()).isEqualTo(404);
        assertThat(API.get(member("2")).json().has("card")).isFalse();
    }

    private static String[] differing(String kind, String cells) {
        List<String> differing = new ArrayList<>(
                kind.equals("members")
                        ? List.of("番号", "8" + sent)
                        : kind.equals("petitions") ? List.of("番号", "2", "受付番号", "B" + sent) : List.of("番号", "1"));
        for (String cell : cells.split(";")) {
            differing.addAll(List.of(cell.split("=", 2)));
        }
        return differing.toArray(String[]::new);
    }

    @Test
    void olderCardDataThanWhatIsThereAreRefused() {
        JsonNode taken = API.take(
                "card-status",
                Csv.cards(INSURER)
                        .row("番号", "1", "基準日", "2024-10-31", "カード", "3")
                        .toString());

        assertThat(taken.path("state").asText()).isEqualTo("REFUSED");
        assertThat(taken.path("refusal").asText())
                .isEqualTo(Problems.text(Problem.of("IMP-053", "基準日", "2024-10-31", "2024-11-30")));
        assertThat(API.get(member("1")).json().path("card").path("card").asText())
                .isEqualTo("VALID");
    }

    @Test
    void aFileWithoutRowsChangesNothing() {
        JsonNode taken = API.take("members", Csv.members(INSURER).toString());

        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        assertThat(taken.path("total").asInt()).isZero();
    }

    @Test
    void otherEncodingAndOtherDatesAreTheSameFile() {
        String wareki = Csv.members(INSURER)
                .row("番号", "1", "生年月日", "S61.5.5", "資格取得年月日", "令和2年4月1日")
                .row("番号", "２", "生年月日", "19860505", "資格取得年月日", "R2.4.1")
                .toString();

        Api.Answer answer = API.postCsv(path("members"), BodyPublishers.ofByteArray(wareki.getBytes(WINDOWS_31J)));
        JsonNode taken = API.finished(answer.location());

        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        assertThat(taken.path("encoding").asText()).startsWith("Windows-31J");
        assertThat(taken.path("counts").path("unchanged").asInt()).isEqualTo(2);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String path(String kind) {
        return "insurers/" + INSURER + "/imports/" + kind;
    }

    private static String member(String number) {
        return "insurers/" + INSURER + "/members/100/" + number + "/00?asOf=2026-11-05";
    }

    private static void refused(Api.Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.codes()).contains(code);
    }

    private static void applied(String kind, String csv) {
        JsonNode taken = API.take(kind, csv);
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    private static long countMembers() {
        return API.finished(API.startRun("{\"asOf\":\"2026-11-05\",\"simulate\":true}"))
                .path("total")
                .asLong();
    }

    /** So many random bytes, the same ones each time. */
    private static final class Noise extends InputStream {

        private final Random random = new Random(1);
        private final boolean oneLine;
        private int left;

        Noise(int bytes, boolean oneLine) {
            this.left = bytes;
            this.oneLine = oneLine;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            return oneLine ? 'a' : random.nextInt(256);
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int some = Math.min(length, left);
            for (int i = 0; i < some; i++) {
                bytes[from + i] = (byte) read();
            }
            return some == 0 ? -1 : some;
        }
    }
}
