package jp.shikaku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import jp.shikaku.law.LegalBasis;

/** A decision is a pure function: facts go in; answer, reasons and their basis come out. */
final class Rules {

    private static final Set<String> PROVISIONS = Set.of("Rule", "ValidityRule", "LimitRule");

    private static final List<Class<? extends Annotation>> BEANS =
            List.of(Stateless.class, Singleton.class, ApplicationScoped.class, RequestScoped.class, Dependent.class);

    private static final DescribedPredicate<JavaClass> IMPURE = resideInAnyPackage(
                    "jakarta..", "org.hibernate..", "java.sql..", "javax.sql..", "java.nio.file..", "java.net..")
            .or(describe("the clock", type -> type.isEquivalentTo(Clock.class)))
            .or(Storage.ENTITY)
            .or(describe("a bean", type -> BEANS.stream().anyMatch(type::isAnnotatedWith)));

    private static final DescribedPredicate<JavaClass> A_PROVISION = describe(
            "a provision",
            type -> !type.isInterface()
                    && type.getAllRawInterfaces().stream()
                            .anyMatch(known -> PROVISIONS.contains(known.getSimpleName())));

    private static final DescribedPredicate<JavaClass> CITES =
            describe("cites its basis", type -> type.isAnnotatedWith(LegalBasis.class));

    private Rules() {}

    static ArchRule arePure(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        root + ".law..",
                        root + ".eligibility.rule..",
                        root + ".document.validity..",
                        root + ".expense..")
                .or(simpleNameEndingWith("Rules"))
                .or(CITES)
                .should()
                .dependOnClassesThat(IMPURE);
    }

    static ArchRule citeTheirBasis(String root) {
        return classes().that(A_PROVISION).should().beAnnotatedWith(LegalBasis.class);
    }

    static ArchRule areKnownToTheirListOnly(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".eligibility..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".eligibility.rule..");
    }

    static ArchRule areNotInjected(String root) {
        return noFields()
                .that()
                .areAnnotatedWith(Inject.class)
                .should()
                .haveRawType(
                        A_PROVISION.or(describe("a citing class", type -> type.isAnnotatedWith(LegalBasis.class))));
    }
}
