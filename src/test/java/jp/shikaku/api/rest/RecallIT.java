package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 回収と再交付: what must come back and does or does not, and another copy of what was lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallIT {

    private static final String INSURER = "06130058";
    private static final String TODAY = IssuedRun.TODAY.toString();

    private final Api api = Api.of(ShikakuServer.shared(), INSURER);
    private final ReturnedDesk desk = new ReturnedDesk(api);

    @BeforeAll
    void everybodyHasACertificate() {
        desk.haveCertificates(21, 23);
    }

    @Test
    void whatMustComeBackDoesOrDoesNot() {
        String number = desk.live("21");
        assertThat(desk.collected(number).codes()).containsExactly("DSP-070");
        desk.leaves(21);
        IssuedRun.issued(api);
        assertThat(desk.document(number).path("state").asText()).isEqualTo("RECALLED");

        assertThat(desk.note(number, "reminded", "").status()).isEqualTo(200);
        assertThat(desk.note(number, "written-off", "").codes()).containsExactly("DSP-073");
        assertThat(desk.note(number, "written-off", "転居先が分からない").status()).isEqualTo(200);
        assertThat(desk.note(number, "written-off", "もう一度").codes()).containsExactly("DSP-074");
        assertThat(desk.collected(number).status()).as("あとで見つかった").isEqualTo(200);
        assertThat(desk.collected(number).codes()).containsExactly("DSP-071");
        assertThat(desk.note(number, "reminded", "").codes()).containsExactly("DSP-071");
        assertThat(desk.events(number)).endsWith("回収対象", "督促", "回収できない", "回収済み");
    }

    @Test
    void anotherCopyHasItsOwnNumberAndTheOldOneIsDeadAtOnce() {
        String old = desk.live("22");
        api.take(
                "petitions",
                Csv.petitions(INSURER)
                        .row("番号", "22", "受付番号", "S22", "受付日", TODAY, "種別", "3", "理由", "1")
                        .toString());

        assertThat(desk.reissue(old, null).codes()).containsExactly("DSP-078");
        JsonNode young = desk.reissue(old, "LOST").json();

        assertThat(young.path("documentNumber").asText()).isNotEqualTo(old);
        assertThat(young.path("decision").path("holds").asBoolean())
                .as("後から見ても同じ判定")
                .isTrue();
        assertThat(desk.document(old).path("state").asText()).isEqualTo("REPLACED");
        assertThat(desk.reissue(old, "LOST").codes()).containsExactly("DSP-076");
        assertThat(desk.member("22").path("decision").path("action").asText())
                .as("申請は済んだ")
                .isEqualTo("KEEP");
        assertThat(desk.collected(old).status()).as("なくしたものが見つかって戻った").isEqualTo(200);
    }

    @Test
    void whoIsNotCoveredGetsNoOtherCopy() {
        String number = desk.live("23");
        desk.leaves(23);

        assertThat(desk.reissue(number, "LOST").codes()).containsExactly("DSP-077");
    }
}
