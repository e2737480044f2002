package jp.shikaku.law;

import java.time.LocalDate;
import jp.shikaku.common.Period;

/** 施行期間: reads from a rule's {@link LegalBasis} on which days it is in force. */
public final class InForce {

    private static final ClassValue<Period> PERIODS = new ClassValue<>() {
        @Override
        protected Period computeValue(Class<?> rule) {
            LegalBasis basis = basisOf(rule);
            return new Period(
                    LocalDate.parse(basis.from()), basis.until().isEmpty() ? null : LocalDate.parse(basis.until()));
        }
    };

    private InForce() {}

    public static boolean on(Class<?> rule, LocalDate day) {
        return period(rule).contains(day);
    }

    public static Period period(Class<?> rule) {
        return PERIODS.get(rule);
    }

    static LegalBasis basisOf(Class<?> rule) {
        LegalBasis basis = rule.getAnnotation(LegalBasis.class);
        if (basis == null) {
            throw new IllegalStateException(rule.getName() + " cites no legal basis");
        }
        return basis;
    }
}
