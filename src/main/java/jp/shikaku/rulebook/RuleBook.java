package jp.shikaku.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.card.CertificateGrace;
import jp.shikaku.document.ActionRules;
import jp.shikaku.document.ApplicationRules;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.expense.CopaymentRules;
import jp.shikaku.expense.DeductionRules;
import jp.shikaku.expense.IncomeThreshold;
import jp.shikaku.expense.SpecialTreatment;
import jp.shikaku.expense.limit.LimitClassRules;
import jp.shikaku.expense.limit.LimitRules;
import jp.shikaku.expense.limit.MonthlyLimits;
import jp.shikaku.expense.limit.YearlyCaps;
import jp.shikaku.law.DatedTable;
import jp.shikaku.law.Provision;
import jp.shikaku.law.Question.Group;
import jp.shikaku.member.LimitClass;

/**
 * 規定集: every rule that decides anything, and every table of amounts, each with its days.
 *
 * <p>A rule that is missing here is found by {@code RuleBookTest}, a day without a rule by {@code SweepTest}.
 */
public record RuleBook(List<Provision> rules, List<AmountTable> tables) {

    public static final RuleBook IN_USE = new RuleBook(
            Stream.of(
                            DocumentRules.provisions(),
                            Stream.of(Provision.of(CertificateGrace.class)),
                            ValidityRules.provisions(),
                            Stream.of(
                                    Provision.of(ActionRules.class),
                                    Provision.of(ApplicationRules.class),
                                    Provision.of(CopaymentRules.class),
                                    Provision.of(DeductionRules.class)),
                            Stream.of(Provision.of(SpecialTreatment.class), Provision.of(LimitClassRules.class)),
                            LimitRules.provisions(),
                            Stream.of(Provision.of(YearlyCaps.class)))
                    .flatMap(rules -> rules)
                    .toList(),
            List.of(
                    AmountTable.by(
                            "copayment-income",
                            "窓口で払う割合の所得の基準（後期高齢者医療）",
                            IncomeThreshold.IN_USE,
                            "threshold",
                            List.of(IncomeThreshold.values()),
                            IncomeThreshold::label),
                    byClass(
                            "monthly-limits-under-70",
                            "1か月の上限額（70歳未満）",
                            MonthlyLimits.IN_USE.under70(),
                            LimitClass.ofAge(false)),
                    byClass(
                            "monthly-limits-70",
                            "1か月の上限額（70歳以上）",
                            MonthlyLimits.IN_USE.from70(),
                            LimitClass.ofAge(true)),
                    byClass(
                            "yearly-caps",
                            "1年の上限額（70歳以上は外来だけ）",
                            YearlyCaps.IN_USE,
                            Stream.concat(
                                            LimitClass.ofAge(false).stream(),
                                            Stream.of(LimitClass.B04, LimitClass.B05, LimitClass.B09, LimitClass.B10))
                                    .toList())));

    /** 章: the rules that answer one group of questions. */
    public record Chapter(Group group, List<Provision> rules) {}

    private static AmountTable byClass(String name, String title, DatedTable table, List<LimitClass> classes) {
        return AmountTable.by(name, title, table, "class", classes, LimitClass::label);
    }

    public RuleBook {
        rules = rules.stream().sorted(Comparator.comparing(Provision::question)).toList();
        tables = List.copyOf(tables);
    }

    /** The book as it reads on that day: the rules and rows in force, and nothing else. */
    public RuleBook on(LocalDate day) {
        return new RuleBook(
                rules.stream().filter(rule -> rule.inForce().contains(day)).toList(),
                tables.stream()
                        .map(table -> table.on(day))
                        .filter(table -> !table.table().rows().isEmpty())
                        .toList());
    }

    /** By what they are about, in the order in which a case raises the questions. */
    public List<Chapter> chapters() {
        return Stream.of(Group.values())
                .map(group -> new Chapter(
                        group,
                        rules.stream()
                                .filter(rule -> rule.question().group() == group)
                                .toList()))
                .filter(chapter -> !chapter.rules().isEmpty())
                .toList();
    }

    /** 次に変わること: what begins or ends after that day, soonest first. */
    public List<Change> changesAfter(LocalDate day) {
        return Stream.concat(Change.ofRules(rules), tables.stream().flatMap(Change::ofTable))
                .filter(change -> change.day().isAfter(day))
                .sorted(Comparator.comparing(Change::day))
                .toList();
    }
}
