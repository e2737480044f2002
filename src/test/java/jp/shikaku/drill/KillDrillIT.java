package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import jp.shikaku.drill.Night.Step;
import jp.shikaku.drill.World.Trouble;
import jp.shikaku.server.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 電源断の訓練: the server and its PostgreSQL are killed at random moments of the monthly work and come back on what is left;
 * the end must be the same as if nothing had happened. {@code -Dshikaku.kills} says how often each of them is killed,
 * spread over all steps; the seed is printed and {@code -Dshikaku.seed} repeats it. See {@code src/docs/drills.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillDrillIT {

    private static final int KILLS = Integer.getInteger("shikaku.kills", 1);

    private final long seed = Long.getLong("shikaku.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Strikes strikes = new Strikes();

    KillDrillIT() {
        System.out.println("KillDrillIT: -Dshikaku.seed=" + seed + " -Dshikaku.kills=" + KILLS);
    }

    @AfterAll
    void tell() {
        strikes.tell();
    }

    @Test
    void anUploadThatWasNotAcknowledgedIsNotThere() throws Exception {
        try (World world = World.fresh("upload")) {
            Api api = Api.of(world.server(), "06130017");
            CountDownLatch halfSent = new CountDownLatch(1);
            CompletableFuture<?> upload = CompletableFuture.runAsync(() -> api.postCsv(
                    "insurers/06130017/imports/members",
                    BodyPublishers.ofInputStream(() -> new Stalling(Kenpo.file("members", "06130017"), halfSent))));
            halfSent.await();
            world.strike(Trouble.SERVER_KILLED, Duration.ZERO);

            assertThat(upload).failsWithin(Duration.ofSeconds(10));
            assertThat(api.get(Kenpo.path("06130017", 1)).status()).isEqualTo(404);
            try (Stream<?> inbox = Files.list(world.server().data().resolve("imports"))) {
                assertThat(inbox.toList()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nights")
    void theEndIsTheSame(Map<Step, Trouble> plan) throws Exception {
        List<byte[]> handedOver;
        World world = World.fresh("night");
        try (world) {
            Night night = new Night(world, plan, random, strikes);
            handedOver = night.fromFilesToHandOver();
            night.issueAndTakeBack();
            world.server().close();
            try (Connection database = world.server().openDatabase()) {
                DeliveredPages.check(handedOver, database);
            }
        }
    }

    /** Each trouble so often, dealt to the steps in turn; a step is struck once a night. */
    List<Map<Step, Trouble>> nights() {
        List<Step> steps = new ArrayList<>(Arrays.asList(Step.values()));
        Collections.shuffle(steps, random);
        List<Trouble> troubles = World.possible();
        List<Map<Step, Trouble>> nights = new ArrayList<>();
        for (int strike = 0; strike < KILLS * troubles.size(); strike++) {
            int night = strike / steps.size();
            if (night == nights.size()) {
                nights.add(new EnumMap<>(Step.class));
            }
            // Shifted by one each night, so that each step meets each trouble.
            nights.get(night).put(steps.get(strike % steps.size()), troubles.get((strike + night) % troubles.size()));
        }
        return nights;
    }
}
