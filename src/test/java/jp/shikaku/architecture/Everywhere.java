package jp.shikaku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** What holds in every class. */
final class Everywhere {

    /** The one place that makes the clock. */
    private static final String CLOCK_PRODUCER = "ClockProducer";

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_TIME_WITHOUT_A_CLOCK = describe(
            "reads the time without a Clock",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && (isNowWithoutClock(target) || isSystemClock(target) || isSystemTime(target)));

    private Everywhere() {}

    private static boolean isNowWithoutClock(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isSystemClock(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && List.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")
                        .contains(target.getName());
    }

    private static boolean isSystemTime(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
    }

    static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .doNotHaveSimpleName(CLOCK_PRODUCER)
                .should()
                .accessTargetWhere(READS_THE_TIME_WITHOUT_A_CLOCK);
    }

    static ArchRule nothingIsPrinted(String root) {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    static ArchRule datesAreOfJavaTime(String root) {
        DescribedPredicate<JavaClass> old = describe(
                "dates of java.util and java.text",
                type -> type.isAssignableTo(Date.class)
                        || type.isAssignableTo(Calendar.class)
                        || type.isAssignableTo(DateFormat.class));
        return noClasses().should().dependOnClassesThat(old);
    }
}
