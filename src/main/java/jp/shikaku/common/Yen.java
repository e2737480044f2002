package jp.shikaku.common;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 金額 in whole yen; the one place where money is rounded.
 *
 * <p>Refuses less than nothing and more than 1兆円, which no household's month reaches.
 */
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    /** As people write amounts; commas anywhere, for a slip in one changes nothing. */
    private static final Pattern TYPED = Pattern.compile("\\d[\\d,、]{0,17} ?円?");

    private static final long MOST = 1_000_000_000_000L;

    public Yen {
        if (amount < 0 || amount > MOST) {
            throw Rejected.because("VAL-012", "", Long.toString(amount));
        }
    }

    public static Yen of(long amount) {
        return new Yen(amount);
    }

    /** {@code 87430}, {@code 87,430円}, full-width digits too. Refuses everything that is no whole number of yen (VAL-013). */
    public static Yen parse(String text) {
        String folded = FullWidth.fold(text);
        if (!TYPED.matcher(folded).matches()) {
            throw Rejected.because("VAL-013", "", folded);
        }
        return new Yen(Long.parseLong(folded.replaceAll("[,、円 ]", "")));
    }

    public static Yen sum(Stream<Yen> amounts) {
        return amounts.reduce(ZERO, Yen::plus);
    }

    public Yen plus(Yen other) {
        return new Yen(amount + other.amount);
    }

    /** Refuses to fall below nothing. */
    public Yen minus(Yen other) {
        return new Yen(amount - other.amount);
    }

    /** What exceeds a limit; nothing if it is kept. */
    public Yen over(Yen limit) {
        return new Yen(Math.max(0, amount - limit.amount));
    }

    public Yen atMost(Yen limit) {
        return isMoreThan(limit) ? limit : this;
    }

    public boolean isMoreThan(Yen other) {
        return amount > other.amount;
    }

    /** 1%: under 50銭 down, 50銭 and more up. */
    public Yen onePercent() {
        return new Yen((amount + 50) / 100);
    }

    /** 5%: a fraction of a yen is dropped. */
    public Yen fivePercent() {
        return new Yen(amount / 20);
    }

    /** 割, to 1円: under 50銭 down, 50銭 and more up. */
    public Yen tenths(int tenths) {
        return new Yen((amount * tenths + 5) / 10);
    }

    /** 窓口で払う額, to 10円: under 5円 down, 5円 and more up. */
    public Yen atWindow() {
        return new Yen((amount + 5) / 10 * 10);
    }

    /** 2分の1; the amounts the law halves are even. */
    public Yen half() {
        if (amount % 2 != 0) {
            throw new IllegalStateException(this + " has no half in whole yen");
        }
        return new Yen(amount / 2);
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d円", amount);
    }
}
