package jp.shikaku.web.staff.radar;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.document.Action;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.radar.Estimate;
import jp.shikaku.radar.Forecast;
import jp.shikaku.radar.ForecastService;
import jp.shikaku.web.Bars;
import jp.shikaku.web.Wording;
import org.omnifaces.util.Faces;

/** 発行の見込み: what the coming runs will issue. */
@Named("staffRadarForecastPage")
@RequestScoped
public class ForecastPage {

    private static final List<DocumentKind> PRINTED = List.of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE);

    @Inject
    ForecastService service;

    @Inject
    LookingFrom looking;

    private Forecast forecast;

    /** 合計 of one kind over all runs. */
    public record Sum(DocumentKind document, String text) {}

    public void load() {
        forecast = service.view(looking.outlook());
    }

    public void look() {
        Faces.redirect("staff/radar/forecast.xhtml?from=%s", looking.wanted().from());
    }

    /** Null = there is none for the day. */
    public Forecast getForecast() {
        return forecast;
    }

    public List<Sum> getSums() {
        return PRINTED.stream()
                .map(kind -> new Sum(kind, text(forecast.of(kind))))
                .toList();
    }

    public Bars getRuns() {
        Bars.Builder bars = Bars.of(PRINTED.stream().map(DocumentKind::label).toArray(String[]::new));
        for (Forecast.Run run : forecast.runs()) {
            bars.row(
                    run.asOf().toString(),
                    PRINTED.stream().map(kind -> figure(run, kind)).toList());
        }
        return bars.build();
    }

    private Bars.Figure figure(Forecast.Run run, DocumentKind kind) {
        Estimate all = forecast.of(run, kind);
        String parts = Stream.of(Action.ISSUE, Action.RENEW, Action.REPLACE)
                .filter(action -> forecast.of(run, kind, action).count() > 0)
                .map(action -> action.label()
                        + " %,d".formatted(forecast.of(run, kind, action).count()))
                .collect(joining("・"));
        return new Bars.Figure(all.count(), text(all), parts, "");
    }

    private static String text(Estimate estimate) {
        return estimate.exact()
                ? "%,d".formatted(estimate.count())
                : Wording.text("staff_radar_forecast.about").formatted(estimate.count(), estimate.margin());
    }

    public LookingFrom getLooking() {
        return looking;
    }
}
