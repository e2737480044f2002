package jp.shikaku.batch.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shikaku.Table;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.common.Coded;
import jp.shikaku.common.NotFound;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.MemberService;
import jp.shikaku.member.MemberView;
import jp.shikaku.member.Particulars;
import jp.shikaku.server.Csv;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 遅れて分かったこと: stories of late files, and what was true on a day as known on another. */
class LateKnowledgeTest {

    private static final String MEMBER = "1";

    @TempDir
    Path files;

    static List<String> stories() {
        return Table.read("spec/late-stories.csv").stream()
                .map(row -> row.text("話"))
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void whatWasTrueAsItWasKnown(String story) {
        List<Table.Row> questions = of(story, Table.read("spec/late-answers.csv"));
        assertThat(questions).as("questions about " + story).isNotEmpty();
        try (Office office = new Office("138990", InsurerKind.NATIONAL, files)) {
            of(story, Table.read("spec/late-stories.csv")).forEach(event -> happens(office, event));
            assertSoftly(softly -> questions.forEach(row -> softly.assertThat(answer(office, row))
                    .as(row.cells().toString())
                    .isEqualTo(row.text("答え"))));
        }
    }

    private static List<Table.Row> of(String story, List<Table.Row> rows) {
        return rows.stream()
                .collect(groupingBy(row -> row.text("話"), Collectors.toList()))
                .getOrDefault(story, List.of());
    }

    private static void happens(Office office, Table.Row event) {
        LocalDate day = event.date("日");
        String number = office.number();
        switch (event.text("何が")) {
            case "名簿" -> office.arrives(day, Layout.MEMBERS, row(Csv.members(number), event));
            case "利用登録状況" -> office.arrives(day, Layout.CARD_STATUS, row(Csv.cards(number), event));
            case "申請" -> office.arrives(day, Layout.PETITIONS, row(Csv.petitions(number), event));
            case "負担割合" -> office.arrives(day, Layout.ASSESSMENTS, row(Csv.assessments(number), event));
            case "個別事項" -> {
                office.clock.morningOf(day);
                office.says(MEMBER, specialPaymentFrom(event.date("内容")));
            }
            case "発行" -> office.issue(day, office.member(MEMBER));
            default -> throw new IllegalArgumentException(event.text("何が"));
        }
    }

    private static Csv row(Csv csv, Table.Row event) {
        String[] cells = Arrays.stream(event.text("内容").split(" "))
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> Arrays.stream(cell.split("=", 2)))
                .toArray(String[]::new);
        return csv.row(cells);
    }

    private static Particulars specialPaymentFrom(LocalDate day) {
        return new Particulars(null, null, day, null, null, null, false);
    }

    private static String answer(Office office, Table.Row row) {
        LocalDate on = row.date("いつの状態");
        KnownBy then = office.endOf(row.date("いつの知識"));
        try {
            MemberView member = office.get(MemberService.class).view(office.id(MEMBER), then);
            DecisionView decision = office.decision(MEMBER, on, then);
            List<DocumentRow> documents = office.get(DocumentService.class).ofMember(office.id(MEMBER), then);
            return switch (row.text("問い")) {
                case "資格" -> member.coverageOn(on).isPresent() ? "あり" : "なし";
                case "氏名" -> member.details().name();
                case "負担割合" -> code(member.assessments().ratioOn(on));
                case "適用区分" -> code(member.assessments().limitClassOn(on));
                case "カード" ->
                    decision.card() == null ? "なし" : decision.card().card().label();
                case "理由" -> decision.reason().name();
                case "処置" -> decision.because().code();
                case "特別療養" ->
                    String.valueOf(member.particulars().specialPaymentFrom()).replace("null", "なし");
                case "書類" ->
                    documents.stream()
                            .map(document -> number(document) + ":" + document.state())
                            .collect(joining(" "));
                case "有効な書類" ->
                    documents.stream()
                            .filter(document -> document.inForceOn(on))
                            .map(LateKnowledgeTest::number)
                            .reduce((one, other) -> one + " " + other)
                            .orElse("なし");
                default -> throw new IllegalArgumentException(row.text("問い"));
            };
        } catch (NotFound unknown) {
            return unknown.problem().code();
        }
    }

    private static String number(DocumentRow document) {
        return document.documentNumber().replaceFirst(".*-", "");
    }

    private static String code(Optional<? extends Coded> coded) {
        return coded.map(Coded::code).orElse("なし");
    }
}
