package jp.shikaku.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.rulebook.Change;
import jp.shikaku.rulebook.RuleBook;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** ルールの一覧, for everybody: as of any day, today if none is given; a link with the day can be passed on. */
@Named("rulesPage")
@RequestScoped
public class RulesPage {

    @Inject
    Clock clock;

    @Inject
    @Param(globalMessage = true)
    LocalDate day;

    private RuleBook book;

    /** 変わり目: a day and what changes on it. */
    public record Turn(LocalDate day, List<Change> changes) {}

    public void load() {
        book = RuleBook.IN_USE.on(getDay());
    }

    public LocalDate getDay() {
        return day == null ? LocalDate.now(clock) : day;
    }

    /** As it was typed, so that a mistake can be corrected. */
    public String getTyped() {
        return day == null ? Faces.getRequestParameter("day") : day.toString();
    }

    public RuleBook getBook() {
        return book;
    }

    public int getVersion() {
        return RulesVersion.CURRENT;
    }

    public List<Turn> getTurns() {
        return RuleBook.IN_USE.changesAfter(getDay()).stream()
                .collect(Collectors.groupingBy(Change::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(turn -> new Turn(turn.getKey(), turn.getValue()))
                .toList();
    }
}
