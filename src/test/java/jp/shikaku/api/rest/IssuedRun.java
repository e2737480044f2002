package jp.shikaku.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;

/** 発行まで: what comes before all dispatch: members without a card, and a run that issues each of them a certificate. */
final class IssuedRun {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    /** 基準日 of the newest card data that there can be. */
    static final String MONTH_END = TODAY.withDayOfMonth(1).minusDays(1).toString();

    private IssuedRun() {}

    /** The members, numbered so, and that none of them has a card. */
    static void arrived(Api api, Csv members, IntStream numbers) {
        arrived(api, "members", members);
        String[] without = numbers.mapToObj(Integer::toString).toArray(String[]::new);
        arrived(api, "card-status", Csv.withoutCard(api.insurer(), MONTH_END, without));
    }

    static void arrived(Api api, String kind, Csv csv) {
        JsonNode taken = api.take(kind, csv.toString());
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
    }

    /** A run of today, to its decisions. */
    static URI decided(Api api) {
        URI run = api.startRun("{\"asOf\":\"" + TODAY + "\"}");
        JsonNode decided = api.finished(run);
        assertThat(decided.path("state").asText()).as(decided.toString()).isEqualTo("DECIDED");
        return run;
    }

    /** Issues what was decided; how many were. */
    static int issue(Api api, URI run) {
        api.postJson(run + "/issue", "{}");
        JsonNode issued = api.finished(run);
        assertThat(issued.path("state").asText()).as(issued.toString()).isEqualTo("ISSUED");
        return issued.path("counts").path("outcome").path("ISSUED").asInt();
    }

    /** A run of today, from its beginning to the documents. */
    static URI issued(Api api) {
        URI run = decided(api);
        issue(api, run);
        return run;
    }
}
