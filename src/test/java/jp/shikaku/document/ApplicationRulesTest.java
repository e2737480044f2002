package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shikaku.document.validity.Issuance;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which documents wait for an application where the insurer does not issue ex officio; the cases are in actions.csv. */
class ApplicationRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "NOT_COVERED,             false, 出す書類がない",
        "ISSUE_TO_ALL,            true,  職権交付",
        "LATTER_STAGE_PROVISIONAL,true,  職権交付",
        "LATTER_STAGE_AGE,        true,  職権交付",
        "SELF_INFO_BLOCKED,       true,  職権交付",
        "NO_CARD,                 true,  職権交付",
        "CARD_RETURNED,           true,  職権交付",
        "CARD_EXPIRED,            true,  職権交付",
        "CARD_LOST,               false, 紛失の申請がすでにある",
        "CARD_RENEWING,           false, 更新中の申請がすでにある",
        "REGISTRATION_RELEASED,   false, 解除の申請に伴う",
        "NOT_REGISTERED,          true,  職権交付",
        "CERTIFICATE_EXPIRED,     true,  職権交付",
        "SPECIAL_CARE,            false, 初めは申請、更新は法令により申請なし",
        "CARD_USABLE,             false, お知らせは申請によらない",
    })
    void withoutExOfficioTheseWait(ReasonCode code, boolean waits, String why) {
        assertThat(ApplicationRules.missing(issuance(code, false))).isEqualTo(waits);
    }

    @ParameterizedTest
    @EnumSource
    void withItNobodyWaits(ReasonCode code) {
        assertThat(ApplicationRules.missing(issuance(code, true))).isFalse();
    }

    private static Issuance issuance(ReasonCode code, boolean exOfficio) {
        return new Issuance(new Facts().exOfficio(exOfficio).build(), code, DAY);
    }
}
