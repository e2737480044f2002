package jp.shikaku.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.Channel;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.document.OneInsurer;
import jp.shikaku.document.StoredDecision;
import jp.shikaku.eligibility.FactKind;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.server.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 前回との比較と、データの数え上げ: on the real tables. */
class ComparingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final int PEOPLE = 60;

    @TempDir
    Path keys;

    private final OfficeClock clock = new OfficeClock(DAY);
    private OneInsurer insurer;

    @BeforeEach
    void peopleWithoutCards() {
        insurer = new OneInsurer("06139992", InsurerKind.HEALTH_SOCIETY, clock, keys);
        insurer.storage
                .get(MemberRegister.class)
                .enter(IntStream.range(0, PEOPLE).mapToObj(OneInsurer::member).toList(), insurer.source());
        clock.advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void forget() {
        insurer.close();
    }

    @Test
    void theFirstRunHasNobodyToCompareWith() {
        Run run = decided();

        RunReview review = review(run);
        assertThat(review.before()).isNull();
        assertThat(review.people(ShiftKind.APPEARED)).isEqualTo(PEOPLE);
        assertThat(review.outliers()).isEmpty();
        assertThat(review.samples()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void theNextIsComparedWithTheLastIssuedOne() {
        Run issued = decided();
        issue(issued);
        decided();
        works(0, 30);

        RunReview review = review(decided());

        assertThat(review.before().id()).isEqualTo(issued.id());
        assertThat(review.people(ShiftKind.REASON)).isEqualTo(30);
        assertThat(review.people(ShiftKind.SAME)).isEqualTo(30);
        assertThat(review.differences())
                .filteredOn(line -> line.shift().kind() == ShiftKind.REASON)
                .singleElement()
                .extracting(line -> line.shift().toString())
                .asString()
                .contains("NO_CARD", "CARD_USABLE");
        assertThat(review.outliers()).extracting(Outlier::label).containsExactly("カードなし", "マイナ保険証が使える");
        assertThat(review.samples())
                .hasSize(10)
                .allMatch(sample -> sample.shift().kind() == ShiftKind.REASON);
    }

    @Test
    void whyOneComesOutOtherwiseIsSaid() {
        issue(decided());
        works(0, 30);
        Run run = decided();

        List<FactShift> shifts = insurer.storage
                .get(ReviewService.class)
                .shifts(run.id(), OneInsurer.member(0).insuredId());

        assertThat(shifts).extracting(FactShift::kind).contains(FactKind.CARD, FactKind.CERTIFICATE);
        assertThat(shifts.get(0).before()).contains("届いていない");
        assertThat(shifts.get(0).after()).contains("有効");
        assertThat(insurer.storage
                        .get(ReviewService.class)
                        .shifts(run.id(), OneInsurer.member(59).insuredId()))
                .isEmpty();
    }

    @Test
    void withoutAnIssuedOneItIsTheLastDecided() {
        decided();
        Run last = decided();

        assertThat(review(decided()).before().id()).isEqualTo(last.id());
    }

    @Test
    void everyListOfAShiftHasAsManyAsItSays() {
        issue(decided());
        works(0, 7);
        Run run = decided();

        for (DifferenceRow line : review(run).differences()) {
            var filter = new DecisionFilter(null, null, null, null, null, line.id());
            assertThat(runs().decisions(run.id(), filter, 0, 100).rows())
                    .as(line.shift().toString())
                    .hasSize((int) line.members());
        }
    }

    @Test
    void theSamplesFollowFromTheRunAlone() {
        Run run = decided();
        Difference all =
                insurer.storage.get(Comparisons.class).differences(run.id()).get(0);
        var pick = new SamplePlan.Pick(all, 3, false);

        String once = insurer.storage.get(Samples.class).pick(pick, null).orElseThrow();

        assertThat(insurer.storage.get(Samples.class).pick(pick, null)).contains(once);
        assertThat(review(run).samples().stream().map(SampleRow::number).toList())
                .as("ほかの処理では、ほかの人")
                .isNotEqualTo(review(decided()).samples().stream()
                        .map(SampleRow::number)
                        .toList());
    }

    @Test
    void whatWasSeenChangesWithEachMark() {
        Run run = decided();
        String seen = review(run).seen();
        assertThat(review(run).seen()).isEqualTo(seen);

        long sample = review(run).samples().get(0).id();
        insurer.storage
                .get(Samples.class)
                .find(run.id(), sample)
                .orElseThrow()
                .mark(SampleMark.RIGHT, "clerk", clock.instant());
        insurer.storage.em().flush();

        assertThat(review(run).seen()).isNotEqualTo(seen);
        assertThat(review(run).unmarked()).isEqualTo(9);
    }

    @Test
    void whoIsCoveredAndReportedIsCounted() {
        assertThat(codes()).containsExactly("RUN-020", "RUN-024");
        works(0, 50);
        assertThat(codes()).containsExactly("RUN-022", "RUN-024");
        works(50, 60);
        assertThat(codes()).containsExactly("RUN-024");
    }

    /** 基準日の後に入った人のデータは、まだ届いていない。 */
    @Test
    void whoJoinedSinceIsNotMissed() {
        works(0, PEOPLE);
        insurer.storage
                .get(MemberRegister.class)
                .enter(
                        IntStream.range(100, 130)
                                .mapToObj(OneInsurer::member)
                                .map(entry -> new MemberEntry(
                                        entry.insuredId(), entry.details(), OCTOBER.plusDays(1), entry.coverage()))
                                .toList(),
                        insurer.source());
        insurer.storage.em().flush();

        assertThat(codes()).containsExactly("RUN-024");
    }

    /** 全員が同じ氏名と生年月日なので、1人が60の番号で加入していることになる。 */
    @Test
    void whoIsCoveredTwiceIsNamed() {
        Finding twice = findings().get(1);

        assertThat(twice.problem().args()).containsExactly("1");
        assertThat(twice.examples()).hasSize(1);
        assertThat(twice.stops()).isFalse();
    }

    private List<Finding> findings() {
        return insurer.storage.get(FreshnessReader.class).findings(DAY);
    }

    private List<String> codes() {
        return findings().stream().map(finding -> finding.problem().code()).toList();
    }

    /** These have a working card from now on. */
    private void works(int from, int until) {
        var works = new CardStatus(
                OCTOBER,
                CardState.VALID,
                new UserCertificate("1", LocalDate.of(2033, 5, 5), null),
                new UseRegistration(RegistrationState.REGISTERED, LocalDate.of(2024, 6, 1), Channel.of("2")));
        insurer.storage
                .get(CardReports.class)
                .enter(
                        OCTOBER,
                        insurer.members(from, until - from).stream()
                                .map(Member::id)
                                .map(id -> new CardReports.Entry(id, works))
                                .toList(),
                        insurer.source());
        clock.advance(Duration.ofMinutes(1));
    }

    /** A run that has decided for everybody and was compared. */
    private Run decided() {
        clock.advance(Duration.ofMinutes(1));
        Insurer own = insurer.storage.get(Insurers.class).current();
        String shared = StoredDecision.shared(own.kind(), Viewpoint.of(own.policies(), DAY));
        Run run = new Run(new RunOrder(DAY, DAY.plusMonths(1), false), shared, "clerk", clock.instant());
        runs().add(run);
        insurer.judge(insurer.members(0, PEOPLE), DAY)
                .forEach(judgement -> insurer.storage.em().persist(new Decision(run.id(), judgement)));
        insurer.storage.em().flush();
        insurer.storage.get(Comparing.class).compare(run.id());
        run.completed(new Work(PEOPLE, PEOPLE, null, 0), clock.instant());
        run.completed(new Work(1, 1, null, 0), clock.instant());
        insurer.storage.em().flush();
        return run;
    }

    private void issue(Run run) {
        run.issue(DAY, "chief", clock.instant());
        run.completed(new Work(PEOPLE, PEOPLE, null, 0), clock.instant());
        insurer.storage.em().flush();
    }

    private RunReview review(Run run) {
        insurer.storage.em().flush();
        return insurer.storage.get(Reviewing.class).of(run);
    }

    private Runs runs() {
        return insurer.storage.get(Runs.class);
    }
}
