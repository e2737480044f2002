package jp.shikaku.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.shikaku.server.Api;
import jp.shikaku.server.Api.Answer;

/** 根気: a caller who asks again when the answer stays away, as a core system or an officer does. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Asked more often, background work would make way for the asking. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(600);

    private Patience() {}

    /** Orders again and again until the server has taken it: the same order, as after a broken connection. */
    static Answer order(Supplier<Answer> order) {
        return until(order, answer -> answer.status() / 100 == 2);
    }

    /** Waits until the work is done. It must get there by itself: nobody presses 再開. */
    static JsonNode finished(Api api, URI work) {
        return finished(api, work, LONGEST);
    }

    static JsonNode finished(Api api, URI work, Duration longest) {
        JsonNode now = until(
                        longest,
                        () -> api.get(work.toString()),
                        answer -> answer.status() == 200
                                && (answer.json().path("finished").asBoolean()
                                        || answer.json().hasNonNull("failure")))
                .json();
        if (now.hasNonNull("failure")) {
            throw new AssertionError(work + " stands still: " + now);
        }
        return now;
    }

    /** The first answer that is as wanted; whatever else comes, or nothing at all, is asked again. */
    static Answer until(Supplier<Answer> question, Predicate<Answer> wanted) {
        return until(LONGEST, question, wanted);
    }

    private static Answer until(Duration longest, Supplier<Answer> question, Predicate<Answer> wanted) {
        Instant giveUp = Instant.now().plus(longest);
        String last = "";
        while (Instant.now().isBefore(giveUp)) {
            try {
                Answer answer = question.get();
                if (wanted.test(answer)) {
                    return answer;
                }
                last = answer.status() + " " + answer.text();
            } catch (UncheckedIOException nobodyThere) {
                last = nobodyThere.toString();
            }
            sleep(BETWEEN_QUESTIONS);
        }
        throw new AssertionError("Asked for " + longest.toSeconds() + " s; the last answer: " + last);
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
