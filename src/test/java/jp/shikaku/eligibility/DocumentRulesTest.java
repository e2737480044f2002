package jp.shikaku.eligibility;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.Table;
import jp.shikaku.card.CardState;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.LatterStageTerms;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;
import jp.shikaku.law.InForce;
import jp.shikaku.law.Reason;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class DocumentRulesTest {

    static List<Table.Row> rows() {
        return Table.read("spec/document-rules.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void firstRuleThatAppliesDecides(Table.Row row) {
        DocumentDecision decision = DocumentRules.decide(facts(row));

        assertThat(decision.code()).isEqualTo(ReasonCode.valueOf(row.text("理由コード")));
        assertThat(decision.document()).isEqualTo(decision.code().document());
        assertThat(decision.deciding().code()).isEqualTo(row.text("理由コード"));
        assertThat(codes(decision.others())).isEqualTo(row.text("ほかの理由"));
        assertThat(codes(decision.followUps())).isEqualTo(row.text("要確認"));
        assertThat(Stream.of(List.of(decision.deciding()), decision.others(), decision.followUps())
                        .flatMap(List::stream))
                .allSatisfy(reason -> assertThat(reason.text()).matches("[^。]+。.*"));
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).collect(Collectors.joining(" "));
    }

    /** Whom the row is about. */
    public static EligibilityFacts facts(Table.Row row) {
        Facts facts = new Facts()
                .on(row.date("判定日", "2026-11-05"))
                .horizon(row.date("見通し日"))
                .insurer(row.has("保険者") ? InsurerKind.valueOf(row.text("保険者")) : InsurerKind.HEALTH_SOCIETY)
                .born(row.date("生年月日", "1980-05-05"))
                .coverage(row.date("取得日", "2020-04-01"), row.date("喪失日"))
                .issueToAll(row.flag("全員交付"))
                .specialCareBefore(row.flag("要配慮"))
                .selfInfoBlocked(row.flag("自己情報不可"));
        if (row.has("カード")) {
            facts.card(CardState.of(row.text("カード")));
        }
        if (row.has("証明書期限")) {
            facts.certificate(row.text("証明書期限").equals("なし") ? null : row.date("証明書期限"), row.date("証明書失効日"));
        }
        if (row.has("利用登録")) {
            facts.registration(RegistrationState.of(row.text("利用登録")), row.date("利用登録日"));
        }
        if (row.has("申請種別")) {
            facts.petition(
                    PetitionKind.of(row.text("申請種別")),
                    row.has("申請理由") ? PetitionReason.of(row.text("申請理由")) : null,
                    PetitionState.of(row.text("申請状態")),
                    row.date("申請受付日"),
                    row.date("申請書類の終了"));
        }
        return facts.build();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "85, --08-01, WORKING,    1946-08-01, 2030-05-05, いつもの定めでは80歳はカード次第,             CARD_USABLE",
        "80, --08-01, WORKING,    1946-08-01, 2030-05-05, 基準日にちょうど80歳,                         LATTER_STAGE_AGE",
        "80, --08-01, WORKING,    1946-08-02, 2030-05-05, 基準日の翌日に80歳,                           CARD_USABLE",
        "80, --11-05, WORKING,    1946-11-05, 2030-05-05, 基準日が判定日の当日でその日に80歳,           LATTER_STAGE_AGE",
        "80, --11-06, WORKING,    1946-11-05, 2030-05-05, 基準日が判定日の翌日なら前の年の基準日で数える, CARD_USABLE",
        "80, --11-06, WORKING,    1945-11-06, 2030-05-05, 前の年の基準日にちょうど80歳,                 LATTER_STAGE_AGE",
        "85, --08-01, WORKING,    1946-08-01, 2026-07-31, 電子証明書が使えなければ持つ人とはしない,       CERTIFICATE_EXPIRED",
        "85, --08-01, REGISTERED, 1946-08-01, 2026-07-31, 利用登録だけで持つ人とする,                   CARD_USABLE",
        "85, --08-01, REGISTERED, 1941-08-01, 2026-07-31, 85歳以上は持つ人かどうかによらない,           LATTER_STAGE_AGE",
    })
    void theLatterStageTermsOfTheInsurer(
            int age,
            String referenceDay,
            HolderTest holder,
            LocalDate born,
            LocalDate certificate,
            String why,
            ReasonCode expected) {
        Facts facts = new Facts()
                .insurer(InsurerKind.LATTER_STAGE)
                .latterStage(new LatterStageTerms(age, MonthDay.parse(referenceDay), holder))
                .born(born)
                .certificate(certificate, null);
        DocumentDecision decision = DocumentRules.decide(facts.build());
        assertThat(decision.code()).isEqualTo(expected);
        assertThat(decision.deciding().text()).endsWith("。");
    }

    @Test
    void theRegistrationAloneCountsForTheLatterStageOnly() {
        Facts facts = new Facts()
                .latterStage(new LatterStageTerms(85, MonthDay.of(8, 1), HolderTest.REGISTERED))
                .certificate(null, null);
        assertThat(DocumentRules.decide(facts.build()).code()).isEqualTo(ReasonCode.CERTIFICATE_EXPIRED);
        assertThat(DocumentRules.decide(facts.insurer(InsurerKind.LATTER_STAGE).build())
                        .deciding()
                        .text())
                .contains("利用登録がある");
        assertThat(DocumentRules.decide(
                                facts.registration(RegistrationState.NONE, null).build())
                        .code())
                .isEqualTo(ReasonCode.NOT_REGISTERED);
    }

    @Test
    void withoutCardDataTheReasonSaysSo() {
        DocumentDecision decision =
                DocumentRules.decide(new Facts().noCardData().build());
        assertThat(decision.code()).isEqualTo(ReasonCode.NO_CARD);
        assertThat(decision.deciding().text()).contains("まだ届いていない");
    }

    @Test
    void withoutCardDataAnApplicationForReleaseStands() {
        Facts facts = new Facts().noCardData();
        facts.petition(PetitionKind.RELEASE, null, PetitionState.ACCEPTED, LocalDate.of(2026, 10, 1), null);
        assertThat(codes(DocumentRules.decide(facts.build()).others())).isEqualTo("REGISTRATION_RELEASED");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2026-08-10, 2024-06-01, CERTIFICATE_EXPIRED, 令和8年8月10日 令和8年11月30日 使えなくなります, これから使えなくなる",
        "2026-07-31, 2024-06-01, CERTIFICATE_EXPIRED, 令和8年7月31日 令和8年10月31日 使えなくなりました, もう使えない",
        "2030-05-05, 2026-11-06, NOT_REGISTERED, 令和8年11月6日, これから登録される",
        "2030-05-05, 2024-06-01, CARD_USABLE, 令和12年8月31日, 使える最後の日",
    })
    void theReasonNamesTheDaysItWentBy(
            LocalDate certificate, LocalDate registered, ReasonCode expected, String words, String why) {
        Facts facts = new Facts().certificate(certificate, null).registration(RegistrationState.REGISTERED, registered);
        Reason reason = DocumentRules.decide(facts.build()).deciding();
        assertThat(reason.code()).isEqualTo(expected.name());
        assertThat(reason.text()).contains(words.split(" "));
        assertThat(reason.basis()).isNotBlank();
    }

    @Test
    void theRulesBeforeTheDecidingOneWereAskedFirst() {
        DocumentDecision decision =
                DocumentRules.decide(new Facts().card(CardState.NONE).build());
        assertThat(codes(decision.passedOver()))
                .isEqualTo("NOT_COVERED ISSUE_TO_ALL LATTER_STAGE_AGE SELF_INFO_BLOCKED");
    }

    @Test
    void eachCodeHasANameOfItsOwn() {
        assertThat(Stream.of(ReasonCode.values()).map(ReasonCode::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(DocumentKind.values()).map(DocumentKind::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(FollowUp.values()).map(FollowUp::label)).doesNotHaveDuplicates();
    }

    @Test
    void theFirstApplicationThatCountsIsFoundAmongOthers() {
        Facts facts = new Facts();
        LocalDate day = LocalDate.of(2026, 10, 1);
        facts.petition(PetitionKind.ISSUE, PetitionReason.LOST, PetitionState.REJECTED, day, null);
        facts.petition(PetitionKind.REISSUE, PetitionReason.LOST, PetitionState.ACCEPTED, day, null);
        facts.petition(PetitionKind.ISSUE, PetitionReason.LOST, PetitionState.ACCEPTED, day, day);
        assertThat(DocumentRules.decide(facts.build()).code()).isEqualTo(ReasonCode.CARD_USABLE);
        facts.petition(PetitionKind.ISSUE, PetitionReason.LOST, PetitionState.ACCEPTED, day, null);
        assertThat(DocumentRules.decide(facts.build()).code()).isEqualTo(ReasonCode.CARD_LOST);
    }

    @Test
    void refusesDaysBeforeTheDocumentsBegan() {
        assertRefused(
                "ELG-001",
                () -> DocumentRules.decide(
                        new Facts().on(Facts.BEGIN.minusDays(1)).build()));
        assertThat(DocumentRules.decide(new Facts().on(Facts.BEGIN).build()).code())
                .isEqualTo(ReasonCode.CARD_USABLE);
        assertRefused("ELG-001", () -> DocumentRules.requireInForce(Facts.BEGIN.minusDays(1)));
        DocumentRules.requireInForce(Facts.BEGIN);
    }

    @Test
    void oneRuleForEachCodeInTheOrderOfTheCodes() {
        assertThat(DocumentRules.IN_ORDER).extracting(Rule::code).containsExactly(ReasonCode.values());
        assertThat(DocumentRules.FOLLOW_UPS).extracting(Rule::code).containsExactly(FollowUp.values());
    }

    /** No gap and no overlap: row 3 and row 4 hand over, all others are in force on every day served. */
    @Test
    void eachRuleIsInForceOnEveryDayServed() {
        for (LocalDate day = Facts.BEGIN; day.getYear() < 2030; day = day.plusDays(1)) {
            LocalDate served = day;
            List<ReasonCode> inForce = DocumentRules.IN_ORDER.stream()
                    .filter(rule -> InForce.on(rule.getClass(), served))
                    .map(Rule::code)
                    .toList();
            ReasonCode ended = day.isBefore(LocalDate.of(2026, 8, 1))
                    ? ReasonCode.LATTER_STAGE_AGE
                    : ReasonCode.LATTER_STAGE_PROVISIONAL;
            assertThat(inForce)
                    .as("%s", day)
                    .hasSize(ReasonCode.values().length - 1)
                    .doesNotContain(ended);
        }
    }
}
