package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** 発送の机: one lot of a run, what can be done with it, and what can be seen of it. */
record LotDesk(Api api, URI run, URI lot) {

    /** Orders a lot of the run, which must be taken. */
    static LotDesk ordered(Api api, URI run, String json) {
        Answer answer = api.postJson(run + "/lots", json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return new LotDesk(api, run, answer.location());
    }

    /** The lot when its work is done, in that state; else what it says of itself, with its failure. */
    JsonNode finished(String state) {
        JsonNode now = api.finished(lot);
        assertThat(now.path("state").asText()).as(now.toString()).isEqualTo(state);
        return now;
    }

    JsonNode now() {
        return api.get(lot.toString()).json();
    }

    String counts() {
        return now().path("counts").toString();
    }

    Answer handOver() {
        return api.postJson(lot + "/hand-over", "");
    }

    Answer cancel() {
        return api.postJson(lot + "/cancel", "");
    }

    /** 差出; spoilt: the numbers of envelopes. */
    Answer posted(LocalDate on, int pieces, String... spoilt) {
        String list = spoilt.length == 0 ? "" : "\"" + String.join("\",\"", spoilt) + "\"";
        return api.postJson(
                lot + "/posted", "{\"on\":\"%s\",\"pieces\":%d,\"spoilt\":[%s]}".formatted(on, pieces, list));
    }

    String envelope(int number) {
        return now().path("id").asLong() + "-%06d".formatted(number);
    }

    /** Number, kind of mail, first and last sheet, and pages of each file. */
    List<String> files() {
        return StreamSupport.stream(now().path("files").spliterator(), false)
                .map(file -> "%d %s %d-%d %d"
                        .formatted(
                                file.path("number").asInt(),
                                file.path("mail").asText(),
                                file.path("first").asInt(),
                                file.path("last").asInt(),
                                file.path("pages").asInt()))
                .toList();
    }

    JsonNode file(int number) {
        return now().path("files").get(number - 1);
    }

    Answer fetched(int number) {
        return api.get(lot + "/files/" + number + ".pdf");
    }

    String digest(int number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(fetched(number).body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of each page of a file. */
    List<String> pages(int number) {
        byte[] pdf = fetched(number).body();
        int pages = file(number).path("pages").asInt();
        return IntStream.rangeClosed(1, pages).mapToObj(page -> text(pdf, page)).toList();
    }

    static String text(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the member and reason of each line of the 外した書類の一覧. */
    List<String> pulled() {
        return api.get(lot + "/pulled.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .sorted((one, other) -> one[2].compareTo(other[2]))
                .map(cells -> cells[2] + " " + cells[6])
                .toList();
    }

    /** The 件数照合表 of the run and of the lot. */
    void balances() {
        for (URI of : List.of(run, lot)) {
            Answer ledger = api.get(of + "/ledger");
            assertThat(ledger.json().path("balanced").asBoolean())
                    .as(ledger.text())
                    .isTrue();
            assertThat(api.get(of + "/ledger.csv").text()).startsWith("項目,内訳,件数,差");
        }
    }
}
