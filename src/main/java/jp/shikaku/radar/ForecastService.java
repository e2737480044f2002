package jp.shikaku.radar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shikaku.access.Role;
import jp.shikaku.document.Judge;
import jp.shikaku.document.Judgement;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Members;

/**
 * 発行の見込み: judges members as the coming runs would, by the rules themselves. Of many members some are judged, so that a
 * forecast takes as long for a million as for ten thousand.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class ForecastService {

    private static final int RUNS = 12;
    private static final int LOOKED_AT = 10_000;
    private static final int BATCH = 500;

    @Inject
    Insurers insurers;

    @Inject
    Members members;

    @Inject
    Samples samples;

    @Inject
    Judge judge;

    /** The runs on the same day of the 12 months after that of the day. */
    public Forecast view(Outlook outlook) {
        Insurer insurer = insurers.current();
        Viewpoint from = Viewpoint.of(insurer.policies(), outlook.from());
        List<LocalDate> days = IntStream.rangeClosed(1, RUNS)
                .mapToObj(month -> outlook.from().plusMonths(month))
                .toList();
        List<Map<Forecast.Issue, Long>> found = days.stream()
                .<Map<Forecast.Issue, Long>>map(day -> new HashMap<>())
                .toList();
        long all = members.count();
        List<Long> looked = samples.about(LOOKED_AT, all);
        for (int first = 0; first < looked.size(); first += BATCH) {
            List<Long> batch = looked.subList(first, Math.min(first + BATCH, looked.size()));
            for (List<Judgement> ahead : judge.foresee(insurer, members.byId(batch), from, days)) {
                for (int run = 0; run < RUNS; run++) {
                    count(ahead.get(run), found.get(run));
                }
            }
            samples.forget();
        }
        List<Forecast.Run> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(new Forecast.Run(days.get(run), found.get(run)));
        }
        return new Forecast(outlook.from(), all, looked.size(), runs);
    }

    private static void count(Judgement judgement, Map<Forecast.Issue, Long> into) {
        if (judgement.action().issues()) {
            into.merge(new Forecast.Issue(judgement.decision().document(), judgement.action()), 1L, Long::sum);
        }
    }
}
