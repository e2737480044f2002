package jp.shikaku.access;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code among(x, :array)} for queries: {@code x in (…)} with thousands of values sent as one array. As a list, each value
 * would be a parameter of its own, and the statement be made and planned anew every time.
 */
public class AmongFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "among",
                        "?1 = any(?2)",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
