package jp.shikaku.drill;

import java.util.EnumMap;
import java.util.Map;
import jp.shikaku.drill.Night.Step;
import jp.shikaku.drill.World.Trouble;

/** 災いの記録: in which step each trouble struck, and how often it met work that was not finished yet. */
final class Strikes {

    private final Map<Step, Map<Trouble, int[]>> struck = new EnumMap<>(Step.class);

    /** One of them, told at once: a drill that fails must say what went before. */
    void note(Step step, Trouble trouble, boolean inTheMiddle) {
        int[] counts = struck.computeIfAbsent(step, s -> new EnumMap<>(Trouble.class))
                .computeIfAbsent(trouble, t -> new int[2]);
        counts[0]++;
        counts[1] += inTheMiddle ? 1 : 0;
        System.out.printf("KillDrillIT: %s in %s, %s%n", trouble, step, inTheMiddle ? "at work" : "just finished");
    }

    /** A line for each step: how often each trouble struck, and of these in the middle of the work. */
    void tell() {
        struck.forEach((step, troubles) -> {
            StringBuilder line = new StringBuilder();
            troubles.forEach(
                    (trouble, counts) -> line.append("  %s %d (at work %d)".formatted(trouble, counts[0], counts[1])));
            System.out.printf("KillDrillIT: %-12s%s%n", step, line);
        });
    }
}
