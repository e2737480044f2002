package jp.shikaku.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.common.Period;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.DatedTable.Row;
import jp.shikaku.law.Provision;
import jp.shikaku.law.Question;

/**
 * 変わること: from that day on another rule answers a question, or a table has other amounts.
 *
 * @param certainty of what begins; of what ends, where nothing begins
 * @param before what the rule said until then; null = there was none, or it is a table
 * @param after what the rule says from then on; null = there is none, or it is a table
 * @param rows whose amounts change; none for a rule
 */
public record Change(LocalDate day, String title, Certainty certainty, String before, String after, List<String> rows) {

    public String who() {
        return String.join("、", rows);
    }

    static Stream<Change> ofRules(List<Provision> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(Provision::question, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(versions -> days(versions.getValue().stream().map(Provision::inForce))
                        .map(day -> ofRule(day, versions.getKey(), versions.getValue())));
    }

    private static Change ofRule(LocalDate day, Question question, List<Provision> versions) {
        Provision before =
                first(versions.stream().filter(rule -> day.equals(rule.inForce().until())));
        Provision after =
                first(versions.stream().filter(rule -> day.equals(rule.inForce().from())));
        return new Change(
                day,
                question.title(),
                (after == null ? before : after).certainty(),
                before == null ? null : before.says(),
                after == null ? null : after.says(),
                List.of());
    }

    static Stream<Change> ofTable(AmountTable table) {
        return days(table.table().rows().stream().map(Row::inForce)).map(day -> {
            List<Row> beginning = table.table().rows().stream()
                    .filter(row -> day.equals(row.inForce().from()))
                    .toList();
            List<Row> ending = table.table().rows().stream()
                    .filter(row -> day.equals(row.inForce().until()))
                    .toList();
            List<Row> changing = beginning.isEmpty() ? ending : beginning;
            return new Change(
                    day,
                    table.title(),
                    changing.get(0).certainty(),
                    null,
                    null,
                    changing.stream().map(table::label).distinct().toList());
        });
    }

    private static Stream<LocalDate> days(Stream<Period> periods) {
        return periods.flatMap(period -> Stream.of(period.from(), period.until()))
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Provision first(Stream<Provision> rules) {
        return rules.findFirst().orElse(null);
    }
}
