package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import jp.shikaku.server.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 問い合わせの回数: many members cost as many statements as few. Also proves that the entities fit the tables. */
class StatementsTest {

    private static final String INSURER = "06139992";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path keys;

    private Storage storage;

    @BeforeEach
    void anInsurerWithFiveHundredMembers() {
        storage = Storage.inMemory("statements", INSURER, CLOCK)
                .with(DocumentSigner.class, new DocumentSigner(keys.resolve("keys.p12"), "test", CLOCK));
        var kind = InsurerKind.HEALTH_SOCIETY;
        storage.get(Insurers.class)
                .add(
                        new Insurer(new InsurerNumber(INSURER), kind, "しかく健康保険組合", "1000001", "東京都", "03-0000-0001"),
                        DocumentPolicy.usual(kind, LocalDate.of(2024, 12, 2)));
        storage.get(Documents.class).openLedger(INSURER);
        storage.get(MemberRegister.class)
                .enter(IntStream.range(0, 500).mapToObj(StatementsTest::entry).toList(), 1);
    }

    @AfterEach
    void forget() {
        storage.close();
    }

    @Test
    void judgingManyAsksNoMoreThanJudgingFew() {
        assertThat(statementsToJudge(500)).isEqualTo(statementsToJudge(10)).isLessThanOrEqualTo(10);
    }

    @Test
    void enteringTheSameAgainReadsOnceAndWritesNothing() {
        var entries = IntStream.range(0, 500).mapToObj(StatementsTest::entry).toList();

        assertThat(storage.statements(() -> storage.get(MemberRegister.class).enter(entries, 2)))
                .isEqualTo(2);
    }

    @Test
    void issuingManyWritesInBatches() {
        long few = statementsToIssue(0, 10);
        long many = statementsToIssue(10, 490);

        assertThat(many).isLessThanOrEqualTo(few + 10);
    }

    private long statementsToJudge(int count) {
        return storage.statements(() -> judge(members(0, count)));
    }

    private long statementsToIssue(int from, int count) {
        return storage.statements(() -> {
            var documents = storage.get(Documents.class);
            var counters = documents.lockCounters();
            storage.get(Issuing.class).carryOut(judge(members(from, count)), counters, null, "test");
        });
    }

    private List<Judgement> judge(List<Member> people) {
        Insurer insurer = storage.get(Insurers.class).current();
        return storage.get(Judge.class).judge(insurer, people, DAY, DAY.plusMonths(1));
    }

    private List<Member> members(int from, int count) {
        return storage.get(Members.class).after("", 500).subList(from, from + count);
    }

    private static MemberEntry entry(int i) {
        var details = new MemberDetails(
                "山田　花子",
                "ヤマダ　ハナコ",
                LocalDate.of(1986, 5, 5),
                Sex.FEMALE,
                "1000001",
                "東京都千代田区千代田１－１",
                Relation.INSURED,
                CopaymentRatio.THREE,
                null,
                false,
                false);
        return new MemberEntry(
                new InsuredId("100", Integer.toString(1000 + i), "00"),
                details,
                LocalDate.of(2020, 4, 1),
                new CoverageDetails(null, null, "0001", false));
    }
}
