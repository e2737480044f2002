package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.LossReason;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.server.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 回収の取消: 本人の手元にあるものだけが、元に戻る。 */
class WithdrawingTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 20);
    private static final long RUN = 77;

    @TempDir
    Path keys;

    private final OfficeClock clock = new OfficeClock(MAY);
    private OneInsurer insurer;
    private Document recalled;

    @BeforeEach
    void whoHasLeftIsAskedToGiveItBack() {
        insurer = new OneInsurer("06139992", InsurerKind.HEALTH_SOCIETY, clock, keys);
        MemberEntry member = OneInsurer.member(0);
        enter(member);
        recalled = insurer.issue(insurer.members(0, 1), MAY).get(0);
        enter(new MemberEntry(
                member.insuredId(),
                member.details(),
                member.acquiredOn(),
                new CoverageDetails(LATER, LossReason.of("03"), "0001", false)));
        clock.advance(Duration.ofDays(10));
        documents().flush();
        insurer.storage
                .get(Issuing.class)
                .carryOut(
                        insurer.judge(insurer.members(0, 1), LATER), documents().lockCounters(), RUN, "chief");
        clock.advance(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo(DocumentState.RECALLED);
    }

    @AfterEach
    void forget() {
        insurer.close();
    }

    @Test
    void whatIsStillInTheHandIsGoodAgain() {
        takeBack();

        assertThat(state()).isEqualTo(DocumentState.LIVE);
    }

    @Test
    void whatHasComeBackMeanwhileIsNot() {
        documents()
                .add(new DocumentEvent(
                        recalled, DocumentEvent.Kind.COLLECTED, LATER, clock.instant(), "clerk", null, ""));

        takeBack();

        assertThat(state()).isEqualTo(DocumentState.RECALLED);
        assertThat(insurer.judge(insurer.members(0, 1), MAY).get(0).held()).isNull();
    }

    private void takeBack() {
        documents().flush();
        insurer.storage.get(Withdrawing.class).takeBack(RUN, List.of(recalled.memberId()), LATER, "chief");
        documents().flush();
    }

    private DocumentState state() {
        documents().flush();
        return documents().find(recalled.documentNumber()).orElseThrow().state();
    }

    private void enter(MemberEntry entry) {
        insurer.storage.get(MemberRegister.class).enter(List.of(entry), insurer.source());
    }

    private Documents documents() {
        return insurer.storage.get(Documents.class);
    }
}
