package jp.shikaku.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.rulebook.Change;
import jp.shikaku.rulebook.RuleBook;
import org.omnifaces.cdi.Param;

/** ルールの一覧, for everybody: as of any day, today if none is given; a link with the day can be passed on. */
@Named("rulesPage")
@RequestScoped
public class RulesPage {

    @Inject
    Clock clock;

    @Inject
    @Param(name = "day")
    String typed;

    private LocalDate day;
    private Problem problem;

    /** 変わり目: a day and what changes on it. */
    public record Turn(LocalDate day, List<Change> changes) {}

    public void load() {
        day = LocalDate.now(clock);
        try {
            if (typed != null && !typed.isBlank()) {
                day = Dates.parse(typed);
            }
        } catch (Rejected rejected) {
            problem = rejected.problems().get(0);
        }
    }

    public LocalDate getDay() {
        return day;
    }

    /** As it was typed, so that a mistake can be corrected. */
    public String getTyped() {
        return typed;
    }

    /** Why what was typed is no day; null if it is one. */
    public Problem getProblem() {
        return problem;
    }

    public RuleBook getBook() {
        return RuleBook.IN_USE.on(day);
    }

    public int getVersion() {
        return RulesVersion.CURRENT;
    }

    public List<Turn> getTurns() {
        return RuleBook.IN_USE.changesAfter(day).stream()
                .collect(Collectors.groupingBy(Change::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(turn -> new Turn(turn.getKey(), turn.getValue()))
                .toList();
    }
}
