package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import jp.shikaku.drill.World.Trouble;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;

/**
 * 一夜: the whole monthly work of a new insurer, from the files to the hand-over, and of another one a run that is taken back.
 * In the steps of the plan trouble strikes at a random moment; the end is the same as if nothing had happened.
 */
final class Night {

    /** What trouble can strike. */
    enum Step {
        MEMBERS,
        CARDS,
        POLICY_TRIAL,
        DECIDE,
        ISSUE,
        LOT,
        HAND_OVER,
        UNDO
    }

    private static final String INSURER = "06130017";
    private static final Duration LONGEST_STEP = Duration.ofSeconds(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration LONGEST_AWAY = Duration.ofSeconds(4);

    private final World world;
    private final Map<Step, Trouble> plan;
    private final Random random;
    private final Strikes strikes;
    private final Api api;

    Night(World world, Map<Step, Trouble> plan, Random random, Strikes strikes) {
        this.world = world;
        this.plan = plan;
        this.random = random;
        this.strikes = strikes;
        this.api = Api.of(world.server(), INSURER);
    }

    /** From the files to the hand-over; the files that were handed over. */
    List<byte[]> fromFilesToHandOver() {
        takeOver(Step.MEMBERS, "members");
        takeOver(Step.CARDS, "card-status");
        takeOver(null, "petitions");
        tryPolicy();
        URI run = decide(Step.DECIDE, api);
        assertThat(Kenpo.decisions(api.get(run + "/decisions").text())).isEqualTo(Kenpo.EXPECTED);
        issue(Step.ISSUE, api, run);
        URI lot = order(api, run + "/lots", "{\"kind\":\"CERTIFICATE\"}");
        JsonNode ready = worked(Step.LOT, api, lot);
        assertThat(ready.path("state").asText()).as(ready.toString()).isEqualTo("READY");
        balances(api, lot);
        List<byte[]> handedOver = handOver(lot);
        balances(api, lot);
        balances(api, run);
        return handedOver;
    }

    /** 件数照合表: on each line the parts are the whole. */
    private static void balances(Api by, URI of) {
        Answer ledger = by.get(of + "/ledger");
        assertThat(ledger.json().path("balanced").asBoolean()).as(ledger.text()).isTrue();
    }

    /** Everything that the run issued is void, and what was before is in force again. */
    void issueAndTakeBack() {
        Api machine = Api.of(world.server(), Kenpo.INSURER);
        URI run = decide(null, machine);
        issue(null, machine, run);
        Patience.order(() -> machine.postJson(run + "/undo", "{\"why\":\"訓練\"}"));
        JsonNode undone = worked(Step.UNDO, machine, run);
        assertThat(undone.path("state").asText()).as(undone.toString()).isEqualTo("UNDONE");
        balances(machine, run);
    }

    private void takeOver(Step step, String kind) {
        String csv = Kenpo.file(kind, INSURER);
        URI file = Patience.order(() -> api.send(kind, csv)).location();
        JsonNode taken = worked(step, api, file);
        assertThat(taken.path("state").asText()).as(taken.toString()).isEqualTo("APPLIED");
        assertThat(taken.path("counts").path("added").asLong())
                .isEqualTo(csv.lines().count() - 1);
    }

    private void tryPolicy() {
        String from = LocalDate.now().plusMonths(2).toString();
        String policy = "{\"seen\":1,\"policy\":{\"from\":\"" + from + "\",\"issueToAll\":true}}";
        JsonNode tried = worked(Step.POLICY_TRIAL, api, order(api, "insurers/" + INSURER + "/policy-trials", policy));
        assertThat(tried.path("state").asText()).isEqualTo("DONE");
        assertThat(tried.path("processed").asInt()).isEqualTo(Kenpo.MEMBERS);
    }

    private URI decide(Step step, Api by) {
        URI run = order(by, "insurers/" + by.insurer() + "/runs", "{\"asOf\":\"" + Kenpo.AS_OF + "\"}");
        assertThat(worked(step, by, run).path("state").asText()).isEqualTo("DECIDED");
        return run;
    }

    private void issue(Step step, Api by, URI run) {
        Patience.order(() -> by.postJson(run + "/issue", "{}"));
        JsonNode issued = worked(step, by, run);
        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("counts").path("outcome").path("ISSUED").asInt())
                .isEqualTo(Kenpo.CERTIFICATES + Kenpo.NOTICES);
        Patience.order(() -> by.postJson(run + "/issue", "{}"));
        assertThat(by.get(run.toString()).json()).isEqualTo(issued);
    }

    /** Ordered until it is done: who has left meanwhile is taken out first, and then it has to be ordered again. */
    private List<byte[]> handOver(URI lot) {
        var ordered = CompletableFuture.supplyAsync(() -> Patience.until(() -> handedOver(lot), Night::isHandedOver));
        strike(Step.HAND_OVER, () -> ordered.isDone() ? 1 : 0, 1);
        JsonNode over = ordered.join().json();
        JsonNode counts = over.path("counts");
        assertThat(counts.path("HANDED_OVER").asInt()).isPositive();
        assertThat(counts.path("HANDED_OVER").asInt() + counts.path("PULLED").asInt())
                .as(over.toString())
                .isEqualTo(Kenpo.CERTIFICATES - over.path("held").asInt());
        return over.path("files").findValues("number").stream()
                .map(number -> file(lot + "/files/" + number.asInt() + ".pdf"))
                .toList();
    }

    /** Asked for again, if the database was only just back. */
    private byte[] file(String path) {
        Answer file = Patience.until(() -> api.get(path), answer -> answer.status() == 200);
        return file.body();
    }

    private Answer handedOver(URI lot) {
        Answer now = api.get(lot.toString());
        if (now.status() == 200 && now.json().path("state").asText().equals("READY")) {
            api.postJson(lot + "/hand-over", "{}");
        }
        return now;
    }

    private static boolean isHandedOver(Answer lot) {
        return lot.status() == 200 && lot.json().path("state").asText().equals("HANDED_OVER");
    }

    private static URI order(Api by, String path, String json) {
        return Patience.order(() -> by.postJson(path, json)).location();
    }

    /** What became of the work, with the trouble that is planned for the step. */
    private JsonNode worked(Step step, Api by, URI work) {
        double share = random.nextDouble();
        strike(step, () -> done(by.get(work.toString()).json()), share);
        return Patience.finished(by, work);
    }

    /** How much of the work is done, from 0 to 1. */
    private static double done(JsonNode work) {
        double total = Math.max(1, work.path("total").asDouble());
        return work.path("finished").asBoolean()
                ? 1
                : Math.min(work.path("processed").asDouble() / total, 0.99);
    }

    /** By the clock, or when the work has come so far. */
    private void strike(Step step, DoubleSupplier done, double farEnough) {
        Trouble trouble = plan.get(step);
        if (trouble == null) {
            return;
        }
        boolean byProgress = random.nextBoolean();
        long until = System.nanoTime() + (long) (random.nextDouble() * LONGEST_STEP.toNanos());
        double before = done.getAsDouble();
        while (System.nanoTime() < until && before < (byProgress ? farEnough : 1)) {
            Patience.sleep(BETWEEN_LOOKS.compareTo(rest(until)) < 0 ? BETWEEN_LOOKS : rest(until));
            before = done.getAsDouble();
        }
        strikes.note(step, trouble, before < 1);
        world.strike(trouble, LONGEST_AWAY.multipliedBy(random.nextInt(100)).dividedBy(100));
    }

    private static Duration rest(long until) {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }
}
