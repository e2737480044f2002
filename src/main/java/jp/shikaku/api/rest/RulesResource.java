package jp.shikaku.api.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shikaku.common.Dates;
import jp.shikaku.law.DatedTable.Row;
import jp.shikaku.law.Provision;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.rulebook.AmountTable;
import jp.shikaku.rulebook.Change;
import jp.shikaku.rulebook.RuleBook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** ルールの一覧. For everybody, without a login, from any page on the web. */
@Path("rules")
@Tag(name = "ルール")
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    Clock clock;

    /** {@code version}: that of the rules of this house, as stored decisions name it. */
    public record RulesJson(
            int version, LocalDate day, List<RuleJson> rules, List<TableJson> tables, List<Change> changes) {}

    /** {@code [from, until)}; no {@code until} = until changed. */
    public record RuleJson(
            String rule,
            String group,
            String question,
            String title,
            String says,
            String article,
            String certainty,
            LocalDate from,
            LocalDate until) {

        static RuleJson of(Provision rule) {
            return new RuleJson(
                    rule.name(),
                    rule.question().group().name(),
                    rule.question().name(),
                    rule.question().title(),
                    rule.says(),
                    rule.article(),
                    rule.certainty().name(),
                    rule.inForce().from(),
                    rule.inForce().until());
        }
    }

    /** The rows in force, each by the columns of the table; amounts in yen, "" = none. */
    public record TableJson(String name, String title, List<Map<String, String>> rows) {

        static TableJson of(AmountTable table) {
            return new TableJson(
                    table.name(),
                    table.title(),
                    table.table().rows().stream().map(Row::cells).toList());
        }
    }

    @GET
    @SecurityRequirements
    @Operation(
            summary = "ある日に施行されているルールと額の表、次に変わること",
            description = "ログインはいらない。day を省くと今日。内容は画面「ルールの一覧」（/rules.xhtml）と同じ。")
    public Response on(@QueryParam("day") String day) {
        LocalDate wanted = day == null ? LocalDate.now(clock) : Dates.parse(day);
        RuleBook book = RuleBook.IN_USE.on(wanted);
        RulesJson json = new RulesJson(
                RulesVersion.CURRENT,
                wanted,
                book.rules().stream().map(RuleJson::of).toList(),
                book.tables().stream().map(TableJson::of).toList(),
                RuleBook.IN_USE.changesAfter(wanted));
        return Response.ok(json)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
