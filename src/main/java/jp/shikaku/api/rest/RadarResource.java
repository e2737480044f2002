package jp.shikaku.api.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shikaku.common.Dates;
import jp.shikaku.radar.Deadline;
import jp.shikaku.radar.DueQuery;
import jp.shikaku.radar.Estimate;
import jp.shikaku.radar.Forecast;
import jp.shikaku.radar.ForecastService;
import jp.shikaku.radar.Outlook;
import jp.shikaku.radar.PeopleCsv;
import jp.shikaku.radar.RadarService;
import jp.shikaku.radar.RadarView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期日の見通しと発行の見込み. */
@Path("")
@Tag(name = "期日")
@Produces(MediaType.APPLICATION_JSON)
public class RadarResource {

    @Inject
    RadarService radar;

    @Inject
    ForecastService forecasts;

    @Inject
    Clock clock;

    /** {@code deadlines}: by kind and month, months without anybody left out. */
    public record RadarJson(LocalDate from, LocalDate cardsAsOf, Map<String, Map<String, Long>> deadlines) {}

    /** {@code looked} fewer than {@code members}: the counts are estimates from a sample. */
    public record ForecastJson(LocalDate from, long members, long looked, List<RunJson> runs) {}

    /** {@code documents}: by kind and action. */
    public record RunJson(LocalDate asOf, Map<String, Map<String, Estimate>> documents) {}

    @GET
    @Path("insurers/{no}/radar")
    @Operation(summary = "期日の見通し", description = "from（省くと今日）からの24か月に、期日の来る人の数。")
    public RadarJson radar(@PathParam("no") String no, @QueryParam("from") String from) {
        OwnInsurer.require(no);
        RadarView view = radar.view(outlook(from));
        Map<String, Map<String, Long>> deadlines = new TreeMap<>();
        for (RadarView.Line line : view.lines()) {
            deadlines.put(
                    line.what().name(),
                    line.people().entrySet().stream()
                            .collect(toMap(
                                    month -> month.getKey().toString(), Map.Entry::getValue, Long::sum, TreeMap::new)));
        }
        return new RadarJson(view.outlook().from(), view.cardsAsOf(), deadlines);
    }

    @GET
    @Path("insurers/{no}/radar/{what}")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "ある月に期日の来る人（CSV）")
    public Response people(
            @PathParam("no") String no,
            @PathParam("what") String what,
            @QueryParam("month") String month,
            @QueryParam("from") String from) {
        OwnInsurer.require(no);
        Deadline deadline = Choice.of(Deadline.class, "what", what);
        DueQuery due = new DueQuery(deadline, outlook(from), month == null ? null : Dates.parseMonth(month));
        return Response.ok((StreamingOutput)
                        out -> PeopleCsv.forProgram(out, deadline, each -> radar.eachPerson(due, each)))
                .header("Content-Disposition", "attachment; filename=\"people.csv\"")
                .build();
    }

    @GET
    @Path("insurers/{no}/forecast")
    @Operation(summary = "発行の見込み", description = "from（省くと今日）の翌月からの12回の発行処理で交付する書類の数。いま分かっていることが変わらないものとする。")
    public ForecastJson forecast(@PathParam("no") String no, @QueryParam("from") String from) {
        OwnInsurer.require(no);
        Forecast forecast = forecasts.view(outlook(from));
        return new ForecastJson(
                forecast.from(),
                forecast.members(),
                forecast.looked(),
                forecast.runs().stream().map(run -> json(forecast, run)).toList());
    }

    private static RunJson json(Forecast forecast, Forecast.Run run) {
        Map<String, Map<String, Estimate>> documents = new TreeMap<>();
        for (Forecast.Issue issue : run.found().keySet()) {
            documents
                    .computeIfAbsent(issue.document().name(), kind -> new TreeMap<>())
                    .put(issue.action().name(), forecast.of(run, issue.document(), issue.action()));
        }
        return new RunJson(run.asOf(), documents);
    }

    private Outlook outlook(String from) {
        return new Outlook(from == null ? LocalDate.now(clock) : Dates.parse(from));
    }
}
