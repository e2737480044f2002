package jp.shikaku.drill;

import java.time.ZoneId;
import java.util.List;
import jp.shikaku.server.Csv;

/** The 5,000 members of the demo set, for any insurer, with what must be decided about them as of 2026-11-05. */
final class Kenpo {

    static final String INSURER = "06139992";
    static final String AS_OF = "2026-11-05";
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    static final int MEMBERS = 5_000;
    static final int CERTIFICATES = 1_589;
    static final int NOTICES = 3_272;

    /** The first columns of the decisions, headings included. */
    static final List<String> EXPECTED =
            Csv.resource("/kenpo-5000/expected.csv").lines().toList();

    private Kenpo() {}

    /** A file as that insurer sends it; {@code kind}: members, card-status, petitions. */
    static String file(String kind, String insurer) {
        return Csv.resource("/demo/kenpo-5000/" + kind + ".csv").replace(INSURER, insurer);
    }

    /** Where one of them stands, by the number of their line from 1 on. */
    static String path(String insurer, int line) {
        String[] cells = EXPECTED.get(line).split(",", -1);
        return "insurers/" + insurer + "/members/" + cells[0] + "/" + cells[1] + "/" + cells[2];
    }

    /** The decisions of a run, as they are expected. */
    static List<String> decisions(String csv) {
        return csv.lines()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
                .toList();
    }
}
