package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.document.validity.LimitCode;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.RulesVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 再判定: what any version has ever decided and stored can still be read, and comes out the same. The sample of the present
 * version is written by {@code mvn test -Dtest=ReplayTest -Dreplay.write=true}; those of older ones are never touched.
 */
class ReplayTest {

    private static final Path PRESENT = Path.of("src/test/resources/replay/version-" + RulesVersion.CURRENT + ".jsonl");

    static Stream<Sample.Line> everyVersion() {
        return IntStream.rangeClosed(1, RulesVersion.CURRENT)
                .boxed()
                .flatMap(version -> Sample.ofVersion(version).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyVersion")
    void theFactsOfThenStillLeadToTheDecisionOfThen(Sample.Line line) {
        StoredDecision then = line.read();

        ActionDecision now = then.replay();

        assertThat(now.due().code()).as("理由").isEqualTo(then.reason());
        assertThat(now.due().document()).as("書類").isEqualTo(then.reason().document());
        assertThat(now.lastDay()).as("有効期限").isEqualTo(then.validUntil());
        assertThat(now.code()).as("処置").isEqualTo(then.action());
        assertThat(then.holds()).isTrue();
    }

    @Test
    void theSampleIsWhatThePresentVersionStores() throws IOException {
        String present = Sample.text(Sample.now());
        if (Boolean.getBoolean("replay.write")) {
            Files.writeString(PRESENT, present);
        }
        assertThat(Files.readString(PRESENT)).isEqualTo(present);
    }

    @Test
    void thePresentSampleLeavesNothingOut() {
        List<ActionDecision> replayed = Sample.ofVersion(RulesVersion.CURRENT).stream()
                .map(line -> line.read().replay())
                .toList();

        assertThat(replayed).extracting(what -> what.due().code()).contains(ReasonCode.values());
        assertThat(replayed).extracting(ActionDecision::code).contains(ActionCode.values());
        assertThat(replayed.stream()
                        .flatMap(what -> what.validity().limits().stream().limit(1))
                        .map(Validity.Limit::rule)
                        .map(rule -> rule.code()))
                .as("limits that decided")
                .contains(LimitCode.values());
    }

    @Test
    void whatDecidesOtherwiseIsNoticed() {
        StoredDecision usable = stored("CARD_USABLE");

        assertThat(usable.holds()).isTrue();
        assertThat(with(usable, ReasonCode.NO_CARD, usable.action()).holds()).isFalse();
        assertThat(with(usable, usable.reason(), ActionCode.STILL_GOOD).holds()).isFalse();
    }

    private static StoredDecision stored(String reason) {
        return Sample.ofVersion(RulesVersion.CURRENT).stream()
                .filter(line -> line.reason().equals(reason))
                .findFirst()
                .orElseThrow()
                .read();
    }

    private static StoredDecision with(StoredDecision stored, ReasonCode reason, ActionCode action) {
        return new StoredDecision(
                stored.rulesVersion(),
                stored.facts(),
                stored.sources(),
                stored.held(),
                stored.issuedOn(),
                stored.issuePolicy(),
                reason,
                stored.validUntil(),
                action);
    }
}
