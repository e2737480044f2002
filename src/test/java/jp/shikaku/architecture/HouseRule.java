package jp.shikaku.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/** The rules of the house, each as a sentence that a build report shows. */
enum HouseRule {
    FLOORS("A feature knows itself and the floors below it, and nobody else", Floors::knowOnlyBelow),
    CYCLES("No packages depend on each other in a circle", Floors::noCycles),

    PURE_RULES("A rule uses no clock, no database, no container and no file", Rules::arePure),
    LEGAL_BASIS("Every rule cites its legal basis", Rules::citeTheirBasis),
    RULE_LISTS("Only the list of the rules knows the single rule", Rules::areKnownToTheirListOnly),
    RULE_INJECTION("A rule is asked through its list and never injected", Rules::areNotInjected),

    REPOSITORIES(
            "Only repositories, plural nouns, and the bulk insert have an EntityManager",
            Storage::onlyRepositoriesHaveAnEntityManager),
    JDBC("Only setup, which makes the tables, and the bulk insert speak JDBC", Storage::onlySetupSpeaksJdbc),
    ENTITY_SETTERS("Entities have verbs, no setters", Storage::entitiesHaveNoSetters),
    INSURER_OWNED("Every entity belongs to an insurer, or is on the list of those shared", Storage::entitiesAreOwned),
    INSURER_SCOPE(
            "No feature opens an insurer scope, but for what is open to everybody; who brings the work in does",
            Storage::scopesAreOpenedOutside),

    ROLES("Every service says who may call it", Services::sayWhoMayCall),
    ANSWERS("Services take and answer values and records, never entities", Services::answerWithoutEntities),
    ARRIVALS("Pages and calls know no entity, no repository and no EntityManager", Services::hideStorageFromArrivals),
    DOORS("Pages and calls inject services and nothing else of a feature", Services::areTheOnlyDoors),

    PAGE_NAMES("A page bean is named after its address: web.staff.run.ViewPage is staffRunViewPage", Pages::areNamed),

    CLOCK("The time comes from the injected Clock", Everywhere::timeComesFromTheClock),
    CONSOLE("Nothing is written to the console", Everywhere::nothingIsPrinted),
    DATES("Days and times are of java.time", Everywhere::datesAreOfJavaTime);

    private final String sentence;
    private final Function<String, ArchRule> rule;

    HouseRule(String sentence, Function<String, ArchRule> rule) {
        this.sentence = sentence;
        this.rule = rule;
    }

    /** The rule for the house whose features lie directly under that package. */
    ArchRule in(String root) {
        return rule.apply(root).as(sentence);
    }

    /** A small house of classes that keep the rule and classes, named {@code Wrong…}, that break it. */
    String examples() {
        return "jp.shikaku.architecture.violations."
                + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    @Override
    public String toString() {
        return sentence;
    }
}
