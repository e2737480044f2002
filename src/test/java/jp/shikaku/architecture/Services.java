package jp.shikaku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** 窓口: a service is its feature's only door. */
final class Services {

    private static final DescribedPredicate<JavaClass> SERVICE = describe(
            "a service",
            type -> type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Stateful.class)
                    || type.isAnnotatedWith(Singleton.class));

    private static final DescribedPredicate<JavaMethod> CALLABLE = describe(
            "callable",
            method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC));

    private Services() {}

    /** What only starts with the server has no callable methods and needs no role. */
    static ArchRule sayWhoMayCall(String root) {
        return classes()
                .that(SERVICE.and(describe(
                        "can be called", type -> type.getMethods().stream().anyMatch(CALLABLE))))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class);
    }

    static ArchRule answerWithoutEntities(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat(SERVICE)
                .and(CALLABLE)
                .should(new ArchCondition<>("take and answer no entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                                .flatMap(type -> carried(type, new HashSet<>()).stream())
                                .filter(Storage.ENTITY)
                                .distinct()
                                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                        method,
                                        "Method <" + method.getFullName() + "> lets out <" + entity.getName() + ">")));
                    }
                });
    }

    /** The classes in a type: its own, those of its arguments, and those of the components of records. */
    private static Set<JavaClass> carried(JavaType type, Set<JavaClass> into) {
        for (JavaClass part : type.getAllInvolvedRawTypes()) {
            if (into.add(part) && part.isRecord()) {
                part.getFields().forEach(component -> carried(component.getType(), into));
            }
        }
        return into;
    }

    static ArchRule hideStorageFromArrivals(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".api..")
                .should()
                .dependOnClassesThat(Storage.ENTITY
                        .or(Storage.USES_ENTITY_MANAGER)
                        .or(describe("the EntityManager", type -> type.isEquivalentTo(EntityManager.class))));
    }

    static ArchRule areTheOnlyDoors(String root) {
        DescribedPredicate<JavaField> ofAFeature = describe(
                "of a feature",
                field -> !field.isAnnotatedWith(Param.class)
                        && field.getRawType().getName().startsWith(root + ".")
                        && !field.getRawType().getName().matches("\\Q" + root + "\\E\\.(web|api|setup|common)\\..*"));
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(root + ".web..", root + ".api..")
                .and()
                .areAnnotatedWith(Inject.class)
                .and(ofAFeature)
                .should(ArchConditions.haveRawType(SERVICE));
    }
}
