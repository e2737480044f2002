package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 問い合わせの回数: many members cost as many statements as few. Also proves that the entities fit the tables. */
class StatementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final List<MemberEntry> MANY =
            IntStream.range(0, 500).mapToObj(OneInsurer::member).toList();

    @TempDir
    Path keys;

    private OneInsurer insurer;

    @BeforeEach
    void anInsurerWithManyMembers() {
        insurer = new OneInsurer("06139992", InsurerKind.HEALTH_SOCIETY, DAY, keys);
        register().enter(MANY, insurer.source());
    }

    @AfterEach
    void forget() {
        insurer.close();
    }

    @Test
    void judgingManyAsksNoMoreThanJudgingFew() {
        assertThat(statementsToJudge(500)).isEqualTo(statementsToJudge(10)).isLessThanOrEqualTo(12);
    }

    @Test
    void enteringTheSameAgainReadsThreeTimesAndWritesNothing() {
        Source again = insurer.source();

        assertThat(insurer.storage.statements(() -> register().enter(MANY, again)))
                .isEqualTo(3);
    }

    @Test
    void issuingManyWritesInBatches() {
        long few = statementsToIssue(0, 10);
        long many = statementsToIssue(10, 490);

        assertThat(many).isLessThanOrEqualTo(few + 10);
    }

    private MemberRegister register() {
        return insurer.storage.get(MemberRegister.class);
    }

    private long statementsToJudge(int count) {
        return insurer.storage.statements(() -> insurer.judge(insurer.members(0, count), DAY));
    }

    private long statementsToIssue(int from, int count) {
        return insurer.storage.statements(() -> insurer.issue(insurer.members(from, count), DAY));
    }
}
