package jp.shikaku.api.rest;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.Table;
import jp.shikaku.server.Api;
import jp.shikaku.server.Csv;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** 期日の境: members of all three kinds of insurer on the days around each boundary, through files and runs. */
class DatesIT {

    private static final List<String> MEMBER_COLUMNS =
            List.of("生年月日", "資格取得年月日", "資格喪失年月日", "任意継続", "在留期限", "負担割合", "自己情報提供不可");
    private static final List<String> CARD_COLUMNS = List.of("カード", "証明書有効期限", "証明書失効日", "利用登録");

    /** Nobody else's: card data of a later day would refuse those of the table. */
    private static final ShikakuServer SERVER = ShikakuServer.fresh("dates");

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @TestFactory
    Stream<DynamicTest> decisions() {
        Map<String, List<Table.Row>> byInsurer = Table.read("spec/dates.csv").stream()
                .collect(
                        groupingBy(row -> row.text("保険者番号"), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return byInsurer.entrySet().stream().flatMap(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static Stream<DynamicTest> of(String insurer, List<Table.Row> rows) {
        Api api = Api.of(SERVER, insurer);
        send(api, rows);
        Map<String, List<String>> decisionsByDay = new LinkedHashMap<>();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(insurer + " " + row.text("判定日") + " " + row, () -> {
                    List<String> decisions =
                            decisionsByDay.computeIfAbsent(row.text("判定日"), day -> decisions(api, day));
                    assertThat(decisions.get(rows.indexOf(row)))
                            .isEqualTo(String.join(",", row.text("書類"), row.text("理由コード"), row.text("有効期限")));
                }));
    }

    /** One member for each row of the table, numbered in their order. */
    private static void send(Api api, List<Table.Row> rows) {
        Csv members = Csv.members(api.insurer());
        Csv cards = Csv.cards(api.insurer());
        for (int i = 0; i < rows.size(); i++) {
            members.row(cells(rows.get(i), MEMBER_COLUMNS, i));
            cards.row(cells(rows.get(i), CARD_COLUMNS, i));
        }
        for (var taken : List.of(api.take("members", members.toString()), api.take("card-status", cards.toString()))) {
            assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        }
    }

    private static String[] cells(Table.Row row, List<String> columns, int i) {
        List<String> cells = new ArrayList<>(List.of("番号", Integer.toString(1000 + i)));
        for (String column : columns) {
            if (row.has(column)) {
                cells.addAll(List.of(column, row.text(column).equals("なし") ? "" : row.text(column)));
            }
        }
        return cells.toArray(String[]::new);
    }

    private static List<String> decisions(Api api, String day) {
        var run = api.startRun("{\"asOf\":\"" + day + "\",\"simulate\":true}");
        api.finished(run);
        return api.get(run + "/decisions")
                .text()
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(3, 6)))
                .toList();
    }
}
