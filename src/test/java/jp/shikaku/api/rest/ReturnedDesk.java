package jp.shikaku.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;
import jp.shikaku.server.Csv;

/** 返戻の机: what is done with letters that come back and with documents that must, and what is seen of them. */
record ReturnedDesk(Api api) {

    /** Everybody is somebody else. */
    static String born(int number) {
        return LocalDate.of(1980, 1, 1).plusDays(number).toString();
    }

    /** Members so numbered, who are issued a certificate each. */
    void haveCertificates(int first, int last) {
        Csv members = Csv.members(api.insurer());
        IntStream.rangeClosed(first, last).forEach(i -> members.row("番号", Integer.toString(i), "生年月日", born(i)));
        IssuedRun.arrived(api, members, IntStream.rangeClosed(first, last));
        IssuedRun.issued(api);
    }

    /** The member is covered no more from today on. */
    void leaves(int number) {
        Csv gone = Csv.members(api.insurer())
                .row(
                        "番号",
                        Integer.toString(number),
                        "生年月日",
                        born(number),
                        "資格喪失年月日",
                        IssuedRun.TODAY.toString(),
                        "喪失事由",
                        "03");
        IssuedRun.arrived(api, "members", gone);
    }

    /** The text of a QR, or a number, of a letter that came back. */
    Answer receive(String code, String on, String reason) {
        return api.postJson(
                "insurers/" + api.insurer() + "/returned-mail",
                "{\"code\":" + quoted(code) + ",\"on\":" + quoted(on) + ",\"reason\":" + quoted(reason) + "}");
    }

    /** Works on a letter that came back. */
    Answer work(String id, String what, String body) {
        return api.postJson("returned-mail/" + id + "/" + what, body);
    }

    /** Notes on a document that must come back. */
    Answer note(String number, String what, String reason) {
        return api.postJson(
                "documents/" + number + "/" + what,
                "{\"on\":\"" + IssuedRun.TODAY + "\",\"reason\":\"" + reason + "\"}");
    }

    Answer collected(String number) {
        return note(number, "collected", "");
    }

    Answer reissue(String number, String reason) {
        return api.postJson("documents/" + number + "/reissue", "{\"reason\":" + quoted(reason) + "}");
    }

    /** One that was issued alone, and so posted by hand. */
    String reissued(String member) {
        return reissue(live(member), "DAMAGED").json().path("documentNumber").asText();
    }

    JsonNode member(String number) {
        return api.get("insurers/" + api.insurer() + "/members/100/" + number + "/00")
                .json();
    }

    /** The number of the document in force. */
    String live(String member) {
        return StreamSupport.stream(member(member).path("documents").spliterator(), false)
                .filter(document -> document.path("state").asText().equals("LIVE"))
                .map(document -> document.path("documentNumber").asText())
                .findFirst()
                .orElseThrow();
    }

    JsonNode document(String number) {
        return api.get("documents/" + number).json();
    }

    String signature(String number) {
        return document(number).path("sheet").path("signature").asText();
    }

    List<String> events(String number) {
        return document(number).path("events").findValuesAsText("what");
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
