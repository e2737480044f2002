package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.Table;
import jp.shikaku.card.CardState;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.PolicyHistory;
import jp.shikaku.law.Act;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionRulesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 5);

    static List<Table.Row> rows() {
        return Table.read("spec/actions.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatIsHeldIsComparedWithWhatIsDue(Table.Row row) {
        DocumentDecision due = DocumentRules.decide(facts(row));
        assertThat(due.document()).isEqualTo(DocumentKind.valueOf(row.text("出す書類")));

        ActionDecision decided = ActionRules.of(due, ValidityRules.of(due.facts(), due.code(), AS_OF), "山田", held(row));

        assertThat(decided.action()).isEqualTo(Action.valueOf(row.text("処置")));
        assertThat(decided.code()).isEqualTo(ActionCode.valueOf(row.text("理由")));
        assertThat(decided.reason().code()).isEqualTo(row.text("理由"));
        assertThat(decided.lastDay())
                .isEqualTo(
                        decided.action() == Action.KEEP && row.has("手元")
                                ? row.date("手元の期限")
                                : decided.validity().lastDay());
        boolean waits = decided.code() == ActionCode.AWAITS_APPLICATION;
        assertThat(decided.reason().basis()).contains(waits ? Act.ON_APPLICATION : "第51条の3第5項");
        String text = decided.reason().text();
        assertThat(text).endsWith("。");
        if (decided.code() == ActionCode.OTHER_KIND_DUE) {
            assertThat(text).contains(held(row).kind().label(), due.document().label());
        }
    }

    static EligibilityFacts facts(Table.Row row) {
        Facts facts = new Facts()
                .on(AS_OF)
                .horizon(LocalDate.of(2026, 12, 31))
                .born(row.date("生年月日", "1980-05-05"))
                .coverage(LocalDate.of(2020, 4, 1), row.date("喪失日"))
                .residenceLimit(row.date("在留期限"))
                .card(row.flag("カードなし") ? CardState.NONE : CardState.VALID);
        if (row.has("職権をやめる日")) {
            facts.exOfficio(exOfficioUntil(row.date("職権をやめる日")).on(AS_OF).exOfficio());
        }
        if (row.has("申請の種別")) {
            facts.petition(
                    PetitionKind.of(row.text("申請の種別")),
                    row.has("申請の理由") ? PetitionReason.of(row.text("申請の理由")) : null,
                    PetitionState.of(row.text("申請の状態")),
                    row.date("申請の受付日"),
                    row.date("申請の書類の終了"));
        }
        if (row.has("再交付の受付日")) {
            PetitionState state = PetitionState.of(row.text("再交付の状態"));
            facts.petition(PetitionKind.REISSUE, PetitionReason.LOST, state, row.date("再交付の受付日"), null);
        }
        return facts.build();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "ISSUE,   true,  初めて交付する",
        "RENEW,   true,  次のものを交付する",
        "REPLACE, true,  別のものを交付する",
        "RECALL,  false, 返してもらうだけ",
        "KEEP,    false, 何もしない",
    })
    void aNewDocumentComesOf(Action action, boolean issues, String why) {
        assertThat(action.issues()).isEqualTo(issues);
        assertThat(action.label()).isNotBlank();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "NOTHING_HELD,   false, NOT_ASSESSED,   true,  判定がなければ交付しない",
        "NOTHING_HELD,   true,  NOTHING_HELD,   false, 判定があれば交付する",
        "OTHER_KIND_DUE, false, NOT_ASSESSED,   true,  判定がなければ差し替えない",
        "STILL_GOOD,     false, STILL_GOOD,     false, 持っているものは使える",
        "NO_LONGER_DUE,  false, NO_LONGER_DUE,  false, 回収に判定はいらない",
        "AWAITS_APPLICATION, false, AWAITS_APPLICATION, true, もともと交付を待っている",
        "WOULD_END_BEFORE_ISSUE, true, WOULD_END_BEFORE_ISSUE, true, もともと交付できない",
    })
    void nothingUnassessedIsIssued(
            ActionCode wanted, boolean assessed, ActionCode expected, boolean withheld, String why) {
        DocumentDecision due = DocumentRules.decide(new Facts().build());
        ActionDecision decided =
                new ActionDecision(wanted, due, ValidityRules.of(due.facts(), due.code(), AS_OF), null);
        assertThat(ActionRules.unlessUnassessed(decided, assessed))
                .isEqualTo(new ActionDecision(expected, due, decided.validity(), null));
        assertThat(expected.withholds()).isEqualTo(withheld);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "STILL_GOOD,     true,  REISSUED,       使えるものを、頼まれてもう一度",
        "STILL_GOOD,     false, STILL_GOOD,     頼まれていない",
        "NO_LONGER_DUE,  true,  NO_LONGER_DUE,  資格がなければ、頼まれても回収",
        "ENDS_BY_HORIZON, true, ENDS_BY_HORIZON, どのみち更新する",
        "AWAITS_APPLICATION, true, AWAITS_APPLICATION, 交付の申請を待っている",
    })
    void anotherCopyIsOfWhatIsStillGood(ActionCode wanted, boolean asked, ActionCode expected, String why) {
        DocumentDecision due = DocumentRules.decide(new Facts().build());
        ActionDecision decided =
                new ActionDecision(wanted, due, ValidityRules.of(due.facts(), due.code(), AS_OF), null);
        assertThat(ActionRules.ifAskedFor(decided, asked).code()).isEqualTo(expected);
    }

    private static PolicyHistory exOfficioUntil(LocalDate end) {
        DocumentPolicy usual = DocumentPolicy.usual(InsurerKind.HEALTH_SOCIETY, Facts.BEGIN);
        return new PolicyHistory(List.of(new PolicyHistory.Entry(1, usual, "test", Instant.EPOCH)))
                .with(new DocumentPolicy(
                        end, false, false, usual.end(), false, false, null, usual.latterStage(), false, 1));
    }

    static Held held(Table.Row row) {
        return row.has("手元")
                ? new Held(
                        DocumentKind.valueOf(row.text("手元")),
                        row.date("手元の交付日", "2025-12-01"),
                        row.date("手元の期限"),
                        row.has("手元の印字") ? row.text("手元の印字") : "山田")
                : null;
    }
}
