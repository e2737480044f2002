package jp.shikaku.insurer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Period;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.KnownBy;

/**
 * 交付方針の履歴: every policy an insurer has ever entered, and so which one is in force on which day. Entries are added,
 * never changed and never taken away; to undo one, another is entered.
 *
 * @param entries in the order in which they were entered
 */
public record PolicyHistory(List<Entry> entries) {

    private static final int MOST_YEARS_AHEAD = 5;

    /** In force on a day: of those that have begun the one that began last, and of these the one entered last. */
    private static final Comparator<Entry> IN_FORCE =
            Comparator.comparing((Entry entry) -> entry.policy().from()).thenComparing(Entry::number);

    /**
     * 登録: from its day on it is so.
     *
     * @param number 1, 2, 3 …, as entered
     */
    public record Entry(int number, DocumentPolicy policy, String enteredBy, Instant enteredAt) {}

    /** An entry and the days it is in force for. */
    public record Span(Entry entry, Period period) {}

    public PolicyHistory {
        entries =
                entries.stream().sorted(Comparator.comparingInt(Entry::number)).toList();
    }

    public DocumentPolicy on(LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.policy().from().isAfter(day))
                .max(IN_FORCE)
                .map(Entry::policy)
                .orElseThrow(() -> new IllegalStateException("No document policy on " + day));
    }

    /** As it was known then. The first entry came with the insurer itself and is always known. */
    public PolicyHistory knownBy(KnownBy then) {
        return new PolicyHistory(entries.stream()
                .filter(entry -> entry.number() == 1 || then.includes(entry.enteredAt()))
                .toList());
    }

    /** As it was when that entry was the last. */
    public PolicyHistory through(int number) {
        return new PolicyHistory(
                entries.stream().filter(entry -> entry.number() <= number).toList());
    }

    /** As it would be if this were entered now. */
    public PolicyHistory with(DocumentPolicy proposed) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(latest() + 1, proposed, "", Instant.MAX));
        return new PolicyHistory(more);
    }

    /** The number of the last entry; whoever has seen it has seen them all. */
    public int latest() {
        return entries.get(entries.size() - 1).number();
    }

    /** The entries that count and the days they are in force for, oldest first; no gap, no overlap. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        LocalDate until = null;
        for (Entry entry : entries.stream().sorted(IN_FORCE.reversed()).toList()) {
            LocalDate from = entry.policy().from();
            if (!from.equals(until)) {
                spans.add(0, new Span(entry, new Period(from, until)));
                until = from;
            }
        }
        return spans;
    }

    /**
     * Refuses a day in the past (POL-010) or years ahead (POL-011), a policy that changes nothing (POL-013), and one made up
     * by somebody who has not seen the latest entry (POL-012).
     *
     * @param seen the number of the last entry that whoever enters it has seen
     */
    public void requireEnterable(DocumentPolicy proposed, int seen, LocalDate today) {
        LocalDate from = proposed.from();
        requireStart(from, today);
        if (seen != latest()) {
            Entry newest = entries.get(entries.size() - 1);
            throw Conflict.now(
                    "POL-012", newest.enteredBy(), newest.policy().from().toString());
        }
        DocumentPolicy inForce = on(from);
        if (proposed.startingOn(inForce.from()).equals(inForce)) {
            throw Rejected.because("POL-013", "", from.toString());
        }
    }

    /** Refuses a day on which no policy can begin that is entered today: the past, and what is years ahead. */
    public static void requireStart(LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            throw Rejected.because("POL-010", "from", from.toString(), today.toString());
        }
        LocalDate last = today.plusYears(MOST_YEARS_AHEAD);
        if (from.isAfter(last)) {
            throw Rejected.because("POL-011", "from", from.toString(), last.toString());
        }
    }
}
