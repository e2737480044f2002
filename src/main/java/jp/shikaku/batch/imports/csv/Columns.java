package jp.shikaku.batch.imports.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/** 見出し: which cell of a row belongs to which column, in the order the file has them. */
public final class Columns {
    private static final int NAMED_IN_A_PROBLEM = 20;

    private final Layout layout;
    private final List<String> names;
    private final int reasonAt;
    private final Map<String, Integer> places = new HashMap<>();

    private Columns(Layout layout, List<String> header) {
        this.layout = layout;
        this.reasonAt = header.indexOf(layout.reasonColumn());
        this.names = withoutReason(header);
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
    }

    /** Refuses unknown, missing and repeated columns, each by name. */
    public static Columns of(Layout layout, List<String> header) {
        List<Problem> problems = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>(layout.columns());
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!layout.knows(column)) {
                unknown.add(column);
            } else if (!seen.add(column)) {
                repeated.add(column);
            }
        }
        missing.removeAll(seen);
        addTo(problems, ImportProblem.UNKNOWN_COLUMNS, unknown);
        addTo(problems, ImportProblem.MISSING_COLUMNS, missing);
        addTo(problems, ImportProblem.REPEATED_COLUMNS, repeated);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return new Columns(layout, header);
    }

    private static void addTo(List<Problem> problems, ImportProblem problem, Collection<String> columns) {
        if (columns.isEmpty()) {
            return;
        }
        List<String> shown =
                columns.stream().limit(NAMED_IN_A_PROBLEM).map(Columns::named).toList();
        String more = columns.size() > NAMED_IN_A_PROBLEM ? " ほか" + (columns.size() - NAMED_IN_A_PROBLEM) + "列" : "";
        problems.add(problem.with(String.join("、", shown) + more));
    }

    private static String named(String column) {
        return column.isEmpty() ? "（見出しが空の列）" : Shown.of(column);
    }

    public Layout layout() {
        return layout;
    }

    /** The columns as the file has them, without the 理由 that is ignored. */
    public List<String> names() {
        return names;
    }

    /** The cells of a row as sent, without the 理由. A row with too few or too many of them stays as it is. */
    List<String> withoutReason(List<String> row) {
        if (reasonAt < 0 || reasonAt >= row.size()) {
            return List.copyOf(row);
        }
        List<String> rest = new ArrayList<>(row);
        rest.remove(reasonAt);
        return List.copyOf(rest);
    }

    boolean fit(List<String> cells) {
        return cells.size() == names.size();
    }

    int placeOf(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(layout + " has no column " + column);
        }
        return place;
    }
}
