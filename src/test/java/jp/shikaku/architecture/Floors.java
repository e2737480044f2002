package jp.shikaku.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 階: who may know whom. Neighbours on one floor do not know each other. */
final class Floors {

    private static final List<Set<String>> FROM_THE_GROUND = List.of(
            Set.of("common"),
            Set.of("law"),
            Set.of("access"),
            Set.of("history"),
            Set.of("insurer"),
            Set.of("member"),
            Set.of("card", "petition"),
            Set.of("eligibility", "expense"),
            Set.of("document"),
            Set.of("run", "rulebook"),
            Set.of("radar"),
            Set.of("batch"),
            Set.of("setup"),
            Set.of("web", "api"));

    private static final Set<String> NAMED_WITHIN_FEATURES = Set.of("eligibility.rule", "document.validity");

    private Floors() {}

    static ArchRule knowOnlyBelow(String root) {
        return classes().should(new ArchCondition<>("know only the floors below") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (!from.getPackageName().equals(root) && floor(feature(root, from)) < 0) {
                    events.add(SimpleConditionEvent.violated(from, "Class <" + from.getName() + "> has no floor"));
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(root + "."))
                        .filter(dependency -> !allowed(root, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        });
    }

    private static boolean allowed(String root, Dependency dependency) {
        String from = feature(root, dependency.getOriginClass());
        String to = feature(root, dependency.getTargetClass());
        return from.equals(to) || floor(to) >= 0 && floor(to) < floor(from);
    }

    /** A list of rules and its {@code rule} package know each other: they count as one. */
    static ArchRule noCycles(String root) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName().replaceFirst("\\.rule$", ""));
                    }

                    @Override
                    public String getDescription() {
                        return "packages of " + root;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** The named packages in which there is no class. */
    static Set<String> missing(String root, JavaClasses classes) {
        return Stream.concat(FROM_THE_GROUND.stream().flatMap(Set::stream), NAMED_WITHIN_FEATURES.stream())
                .filter(name -> classes.stream()
                        .noneMatch(type -> (type.getPackageName() + ".").startsWith(root + "." + name + ".")))
                .collect(toCollection(TreeSet::new));
    }

    private static String feature(String root, JavaClass type) {
        return type.getName().substring(root.length() + 1).replaceFirst("\\..*", "");
    }

    private static int floor(String feature) {
        for (int floor = 0; floor < FROM_THE_GROUND.size(); floor++) {
            if (FROM_THE_GROUND.get(floor).contains(feature)) {
                return floor;
            }
        }
        return -1;
    }
}
