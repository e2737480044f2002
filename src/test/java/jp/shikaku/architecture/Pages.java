package jp.shikaku.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whoever knows a page's address can guess its bean, and the other way round. */
final class Pages {

    private Pages() {}

    static ArchRule areNamed(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".web..")
                .and()
                .areAnnotatedWith(Named.class)
                .should(new ArchCondition<>("be named after their address") {
                    @Override
                    public void check(JavaClass bean, ConditionEvents events) {
                        String name = bean.getAnnotationOfType(Named.class).value();
                        String expected = beanName(root, bean);
                        if (!expected.equals(name.isEmpty() ? decapitalized(bean.getSimpleName()) : name)) {
                            events.add(SimpleConditionEvent.violated(
                                    bean, "Class <" + bean.getName() + "> is not named " + expected));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static String beanName(String root, JavaClass bean) {
        String address = bean.getPackageName().substring((root + ".web").length());
        String folders = Arrays.stream(address.split("\\."))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> folder.substring(0, 1).toUpperCase() + folder.substring(1))
                .collect(Collectors.joining());
        return decapitalized(folders + bean.getSimpleName());
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
