package jp.shikaku.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Timer;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.dispatch.Lots;
import jp.shikaku.dispatch.StandingLot;
import jp.shikaku.document.OneInsurer;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.printcheck.PrintChecks;
import jp.shikaku.printcheck.StandingCheck;
import jp.shikaku.run.PolicyTrials;
import jp.shikaku.run.Runs;
import jp.shikaku.run.StandingRun;
import jp.shikaku.run.StandingTrial;
import jp.shikaku.server.OfficeClock;
import jp.shikaku.server.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 仕事の見回り: 仕事をする人がいなくなった処理だけを、もう一度始める。 */
class ResumeTest {

    @TempDir
    Path keys;

    private final OfficeClock clock = new OfficeClock(LocalDate.of(2026, 5, 10));
    private OneInsurer insurer;
    private Storage storage;
    private final Resume resume = new Resume();
    private final List<Object> takenUp = new ArrayList<>();
    private StandingRun run;

    @BeforeEach
    void aRunOnWhichNobodyWorks() {
        insurer = new OneInsurer("138990", InsurerKind.NATIONAL, clock, keys);
        storage = insurer.storage;
        resume.runs = storage.get(Runs.class);
        resume.lots = storage.get(Lots.class);
        resume.trials = storage.get(PolicyTrials.class);
        resume.runWork = recording();
        resume.trialWork = recording();
        resume.printChecks = storage.get(PrintChecks.class);
        resume.printCheckWork = recording();
        resume.lotWork = recording();
        run = new StandingRun(storage, clock.instant());
    }

    @AfterEach
    void forget() {
        insurer.close();
    }

    @Test
    void whatHasNotMovedBetweenTwoLooksIsTakenUp() {
        look();
        assertThat(takenUp).as("一度見ただけでは分からない").isEmpty();

        look();
        assertThat(takenUp).containsExactly(run.work());
    }

    @Test
    void whatMovesIsLeftAlone() {
        look();
        run.advance(10);
        look();
        run.advance(10);
        look();

        assertThat(takenUp).isEmpty();
    }

    @Test
    void whatMetAFaultWaitsForSomebody() {
        look();
        run.fail();
        look();
        look();

        assertThat(takenUp).isEmpty();
    }

    @Test
    void whatIsPausedWaitsForSomebody() {
        run.pause();
        look();
        look();

        assertThat(takenUp).isEmpty();
    }

    @Test
    void aLotIsWatchedAsWell() {
        StandingLot lot = lot();
        look();
        lot.advance(20);
        look();
        assertThat(takenUp).as("動いている").doesNotContain(lot.work());

        look();
        assertThat(takenUp).contains(lot.work());
    }

    @Test
    void aLotThatMetAFaultWaitsForSomebody() {
        StandingLot lot = lot();
        look();
        lot.fail();
        look();
        look();

        assertThat(takenUp).doesNotContain(lot.work());
    }

    @Test
    void aTrialIsWatchedAsWell() {
        storage.em().clear();
        DocumentPolicy policy = storage.get(Insurers.class).current().policies().on(LocalDate.of(2026, 5, 10));
        StandingTrial trial = new StandingTrial(storage, policy, clock.instant());
        watched(trial.work(), () -> trial.advance(20), trial::fail);
    }

    @Test
    void aPrintCheckIsWatchedAsWell() {
        StandingCheck check = new StandingCheck(storage, LocalDate.of(2026, 5, 10), clock.instant());
        watched(check.work(), () -> check.advance(20), check::fail);
    }

    private void watched(Object work, Runnable advance, Runnable fail) {
        look();
        advance.run();
        look();
        assertThat(takenUp).as("動いている").doesNotContain(work);

        look();
        assertThat(takenUp).contains(work);

        fail.run();
        takenUp.clear();
        look();
        look();
        assertThat(takenUp).as("直すのを待つ").doesNotContain(work);
    }

    private StandingLot lot() {
        return new StandingLot(storage, run.work(), clock.instant());
    }

    private void look() {
        resume.look((Timer) proxy(Timer.class));
    }

    /** Keeps what is fired. */
    @SuppressWarnings("unchecked")
    private <T> Event<T> recording() {
        return (Event<T>) proxy(Event.class);
    }

    private Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getInfo" -> "watch";
                    case "fire" -> takenUp.add(arguments[0]) ? null : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
