package jp.shikaku.document.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.Table;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.law.InForce;
import jp.shikaku.law.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class ValidityRulesTest {

    static List<Table.Row> rows() {
        return Table.read("spec/validity.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theEarliestLimitDecides(Table.Row row) {
        Validity validity = validity(row);

        assertThat(validity.lastDay()).isEqualTo(row.date("有効期限"));
        assertThat(validity.endsBeforeIssue()).isEqualTo(row.flag("交付前に終わる"));
        List<Reason> reasons = validity.reasons();
        assertThat(reasons).hasSameSizeAs(validity.limits());
        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(reason.text()).matches(".+ため、.+までです。").doesNotContain("null"));
        if (row.has("決め手")) {
            assertThat(reasons.get(0).code()).isEqualTo(row.text("決め手"));
        } else {
            assertThat(reasons).isEmpty();
        }
    }

    private static Validity validity(Table.Row row) {
        EligibilityFacts facts = facts(row).build();
        return ValidityRules.of(facts, ReasonCode.valueOf(row.text("理由コード")), facts.on());
    }

    /** Whom the row is about; its card works, whatever the reason of the row. */
    public static Facts facts(Table.Row row) {
        LocalDate issuedOn = row.date("交付日", "2026-11-05");
        return new Facts()
                .on(issuedOn)
                .insurer(row.has("保険者") ? InsurerKind.valueOf(row.text("保険者")) : InsurerKind.HEALTH_SOCIETY)
                .end(row.has("期限の定め") ? end(row.text("期限の定め")) : null)
                .ratioReassessed(row.flag("8月判定"))
                .residenceNextDay(row.flag("在留翌日"))
                .petitionMonths(row.has("申請月数") ? Integer.valueOf(row.text("申請月数")) : null)
                .born(row.date("生年月日", "1980-05-05"))
                .coverage(row.date("取得日", "2020-04-01"), row.date("喪失日"))
                .voluntary(row.flag("任意継続"))
                .residenceLimit(row.date("在留期限"))
                .graduationDay(row.date("卒業日"))
                .handbookUntil(row.date("手帳"));
    }

    /** 5年, 2027-12-02, --07-31. */
    private static PolicyEnd end(String text) {
        if (text.endsWith("年")) {
            return new PolicyEnd.Years(Integer.parseInt(text.substring(0, text.length() - 1)));
        }
        return text.startsWith("--")
                ? new PolicyEnd.CycleDay(MonthDay.parse(text))
                : new PolicyEnd.FixedDate(LocalDate.parse(text));
    }

    @Test
    void everyLimitIsExplainedTheDecidingFirst() {
        EligibilityFacts facts = new Facts()
                .born(LocalDate.of(1957, 2, 23))
                .residenceLimit(LocalDate.of(2028, 3, 31))
                .build();
        List<Reason> reasons =
                ValidityRules.of(facts, ReasonCode.NO_CARD, facts.on()).reasons();
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(
                        "MONTH_OF_70TH_BIRTHDAY",
                        "RESIDENCE_LIMIT",
                        "POLICY_END",
                        "FIVE_YEARS",
                        "BEFORE_75TH_BIRTHDAY");
        assertThat(reasons.get(0).text()).contains("令和9年2月28日");
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.basis()).isNotBlank());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "false, 在留期限（令和9年5月20日）のため、令和9年5月20日までです。, 在留期限の日まで",
        "true,  在留期限（令和9年5月20日）の翌日のため、令和9年5月21日までです。, 翌日までとする保険者",
    })
    void theReasonSaysWhichDayOfTheResidenceLimit(boolean nextDay, String text, String why) {
        EligibilityFacts facts = new Facts()
                .residenceLimit(LocalDate.of(2027, 5, 20))
                .residenceNextDay(nextDay)
                .build();
        assertThat(ValidityRules.of(facts, ReasonCode.NO_CARD, facts.on()).reasons())
                .extracting(Reason::text)
                .contains(text);
    }

    @Test
    void outlastsOnlyWhatEndsEarlier() {
        Validity endless = ValidityRules.of(new Facts().build(), ReasonCode.CARD_USABLE, LocalDate.of(2026, 11, 5));
        Validity ending = ValidityRules.of(new Facts().build(), ReasonCode.NO_CARD, LocalDate.of(2026, 11, 5));
        assertThat(ending.lastDay()).isEqualTo("2031-11-04");
        assertThat(ending.outlasts(LocalDate.of(2031, 11, 3))).isTrue();
        assertThat(ending.outlasts(LocalDate.of(2031, 11, 4))).isFalse();
        assertThat(ending.outlasts(null)).isFalse();
        assertThat(endless.outlasts(LocalDate.of(2031, 11, 4))).isTrue();
        assertThat(endless.outlasts(null)).isFalse();
    }

    @Test
    void eachRuleIsInForceSinceTheDocumentsBegan() {
        assertThat(Stream.concat(ValidityRules.OF_CERTIFICATE.stream(), ValidityRules.OF_NOTICE.stream()))
                .allSatisfy(rule -> assertThat(InForce.period(rule.getClass()))
                        .hasFieldOrPropertyWithValue("from", Facts.BEGIN)
                        .hasFieldOrPropertyWithValue("until", null));
    }

    @Test
    void eachLimitHasOneRuleForACertificate() {
        assertThat(ValidityRules.OF_CERTIFICATE).extracting(ValidityRule::code).containsExactly(LimitCode.values());
    }
}
