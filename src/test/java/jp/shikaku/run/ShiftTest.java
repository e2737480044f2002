package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shikaku.document.Action;
import jp.shikaku.eligibility.ReasonCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 変わり方の種類。 */
class ShiftTest {

    @ParameterizedTest(name = "{0} {1} → {2} {3}: {4}")
    @CsvSource(textBlock = """
            # 前回の理由, 処置, 今回の理由, 処置, 種類, 理由
            , , CARD_USABLE, ISSUE, APPEARED, 前回の名簿にいない
            , , NOT_COVERED, KEEP, APPEARED, 資格がなくても、初めて出てきた人
            NOT_COVERED, KEEP, NO_CARD, ISSUE, JOINED, 資格を得た
            NO_CARD, KEEP, NOT_COVERED, RECALL, LEFT, 資格を失った
            CARD_USABLE, KEEP, CARD_EXPIRED, REPLACE, REASON, 書類が変わった
            NO_CARD, KEEP, CARD_RETURNED, KEEP, REASON, 理由だけ変わった
            NO_CARD, ISSUE, NO_CARD, KEEP, ACTION, 前回交付した
            NOT_COVERED, RECALL, NOT_COVERED, KEEP, ACTION, 前回回収した
            NO_CARD, KEEP, NO_CARD, KEEP, SAME, 何も変わらない
            """)
    void isOfOneKind(ReasonCode before, Action did, ReasonCode after, Action does, ShiftKind kind, String reason) {
        assertThat(new Shift(before, did, after, does).kind()).as(reason).isEqualTo(kind);
    }
}
