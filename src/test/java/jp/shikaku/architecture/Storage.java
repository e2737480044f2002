package jp.shikaku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.access.InsurerScope;
import org.hibernate.annotations.TenantId;

/** Who touches the database, and how rows are kept apart. */
final class Storage {

    static final DescribedPredicate<JavaClass> ENTITY = describe(
            "an entity", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    static final DescribedPredicate<JavaClass> USES_ENTITY_MANAGER = describe(
            "use an EntityManager",
            type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class)));

    /** Read before it is known whose rows the caller may see, or named by their insurer in each query. */
    private static final Set<String> SHARED =
            Set.of("Insurer", "DatedPolicy", "DocumentCounter", "Account", "AccessToken");

    /** Writes rows of any entity, for all repositories. */
    private static final String BULK_INSERT = ".access.BulkInsert";

    /** COPY is no part of JDBC, nor of anything above it; the scope has been written into the rows before. */
    private static final String BULK_WRITE = ".access.BulkWrite";

    private static final DescribedPredicate<JavaClass> OWNED = describe(
            "belong to an insurer",
            type -> type.isAssignableTo(InsurerOwned.class)
                    || type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class)));

    private static final DescribedPredicate<JavaAccess<?>> OPENS_A_SCOPE = describe(
            "opens an insurer scope",
            access -> access.getTargetOwner().isEquivalentTo(InsurerScope.class)
                    && Set.of("of", "ofEverybody").contains(access.getTarget().getName()));

    private Storage() {}

    static ArchRule onlyRepositoriesHaveAnEntityManager(String root) {
        return classes()
                .that(USES_ENTITY_MANAGER)
                .should()
                .haveNameMatching(".*s|" + Pattern.quote(root + BULK_INSERT))
                .andShould()
                .beAnnotatedWith(ApplicationScoped.class);
    }

    static ArchRule onlySetupSpeaksJdbc(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".setup..")
                .and()
                .doNotHaveFullyQualifiedName(root + BULK_WRITE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")
                        // What went wrong may be looked at.
                        .and(not(assignableTo(SQLException.class))));
    }

    static ArchRule entitiesHaveNoSetters(String root) {
        return noMethods().that().areDeclaredInClassesThat(ENTITY).should().haveNameMatching("set[A-Z].*");
    }

    static ArchRule entitiesAreOwned(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(describe("are not shared", type -> !SHARED.contains(type.getSimpleName())))
                .should(ArchConditions.be(OWNED));
    }

    static ArchRule scopesAreOpenedOutside(String root) {
        String[] features = Stream.of(
                        "common",
                        "law",
                        "insurer",
                        "member",
                        "card",
                        "petition",
                        "eligibility",
                        "expense",
                        "document",
                        "run",
                        "radar")
                .map(feature -> root + "." + feature + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(features)
                .and()
                .areNotAnnotatedWith(PermitAll.class)
                .should()
                .accessTargetWhere(OPENS_A_SCOPE);
    }
}
