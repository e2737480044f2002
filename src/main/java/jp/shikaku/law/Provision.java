package jp.shikaku.law;

import java.util.regex.Pattern;
import jp.shikaku.common.Period;

/**
 * 規定: what a rule says about itself, as its {@link LegalBasis} has it.
 *
 * @param says amounts with separators, as people read them
 * @param inForce the days [from, until) on which it is the answer to its question
 */
public record Provision(
        Class<?> rule, Question question, String says, String article, Certainty certainty, Period inForce) {

    private static final Pattern BEFORE_THREE_DIGITS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+円)");

    public static Provision of(Class<?> rule) {
        LegalBasis basis = InForce.basisOf(rule);
        return new Provision(
                rule,
                basis.question(),
                BEFORE_THREE_DIGITS.matcher(basis.says()).replaceAll(","),
                basis.article(),
                basis.certainty(),
                InForce.period(rule));
    }

    /** 規定名: the name of the rule, for links and programs. */
    public String name() {
        return rule.getSimpleName();
    }
}
