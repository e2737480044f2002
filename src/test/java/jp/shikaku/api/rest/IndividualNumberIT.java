package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 個人番号の混入: wherever twelve digits come in, they stay in no answer, no log, no file and no database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndividualNumberIT {

    private static final String INSURER = "06130033";
    private static final String STORED = "ALBERTINA　０８";

    /** As people write it; none of these is anybody's. */
    private static final List<String> WRITTEN = List.of(
            "739184620573", "７３９１８４６２０５８２", "7391-8462-0591", "7391 8462 0609", "７３９１ー８４６２ー０６１７", "9999739184620625");

    /** With little in its files, what was written last is surely found there. */
    private final ShikakuServer server = ShikakuServer.fresh("individual-numbers");

    private final Api api = Api.of(server, INSURER);

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    void inNoAnswerAndNoFileOfBadRows() {
        Csv csv = Csv.members(INSURER);
        for (int i = 0; i < WRITTEN.size(); i++) {
            csv.row("番号", "60" + i, "氏名", "山田" + WRITTEN.get(i));
            csv.row("番号", "61" + i, "住所", "東京都" + WRITTEN.get(i) + "号");
            csv.row("番号", "62" + i, "事業所番号", WRITTEN.get(i));
            csv.row("番号", WRITTEN.get(i));
            csv.row("番号", "63" + i, "生年月日", WRITTEN.get(i));
        }
        csv.row("番号", "640", "氏名カナ", STORED, "性別", "9");
        String shifted = csv + INSURER + "," + String.join(",", WRITTEN) + "\r\n";

        Api.Answer answer = api.send("members", shifted);
        JsonNode taken = api.finished(answer.location());
        String badRows = api.get(answer.location() + "/bad-rows").text();

        assertThat(taken.path("state").asText()).isEqualTo("REFUSED");
        assertThat(taken.path("problems").findValuesAsText("code")).contains("IMP-022", "IMP-020", "VAL-007");
        assertThat(taken.path("counts").path("refused").asInt()).isEqualTo(5 * WRITTEN.size() + 2);
        assertThat(answer.text()).doesNotContain(WRITTEN);
        assertThat(taken.toString()).doesNotContain(WRITTEN).contains("*");
        assertThat(badRows).doesNotContain(WRITTEN).contains(STORED, "*");
    }

    @Test
    @Order(2)
    void inNoRefusalOfAHeader() {
        for (String number : WRITTEN) {
            String csv = Csv.members(INSURER).row().toString().replaceFirst("要配慮", number);

            Api.Answer answer = api.send("members", csv);

            assertThat(answer.codes()).contains("IMP-005");
            assertThat(answer.text()).doesNotContain(WRITTEN);
        }
    }

    @Test
    @Order(3)
    void inNoLogOfACallThatMakesNoSense() {
        for (String number : List.of(WRITTEN.get(0), WRITTEN.get(5))) {
            assertThat(api.get("insurers/" + INSURER + "/members/100/" + number + "/00")
                            .status())
                    .isEqualTo(404);
            assertThat(api.get("documents/" + number).status()).isEqualTo(404);
            assertThat(api.postJson("insurers/" + INSURER + "/runs", "{\"asOf\":\"" + number + "\"}")
                            .text())
                    .contains("API-005")
                    .doesNotContain(number);
        }
    }

    /** The server writes to its files some time later; until what may be stored has come there, nothing is proven. */
    @Test
    @Order(4)
    void inNoFileOfTheServer() throws Exception {
        Path database = server.data().resolve("shikaku.mv.db");
        for (int i = 0; Files.exists(database) && !holds(database, STORED) && i < 100; i++) {
            Thread.sleep(100);
        }
        assertThat(!Files.exists(database) || holds(database, STORED)).isTrue();
        for (Path directory : List.of(server.data(), server.log().getParent())) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(WRITTEN.stream().filter(number -> holds(file, number)))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    || bytes.contains(asH2Writes(text));
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2 writes characters nearly as UTF-8, but without the marks of the bytes that follow the first. */
    private static String asH2Writes(String text) {
        StringBuilder bytes = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < 0x80) {
                bytes.append(c);
            } else {
                bytes.append((char) (0xE0 | c >> 12))
                        .append((char) (c >> 6 & 0x3F))
                        .append((char) (c & 0x3F));
            }
        }
        return bytes.toString();
    }
}
