package jp.shikaku.expense.limit;

import java.util.List;
import java.util.stream.Stream;
import jp.shikaku.law.InForce;
import jp.shikaku.law.Provision;

/** 高額療養費の計算: the rules in their order; each goes on from what the one before left to bear. */
public final class LimitRules {

    /** The first month reckoned: the law is older, the tables are not. */
    static final String FROM = "2024-12-01";

    static final List<LimitRule> IN_ORDER = List.of(
            new MovedWithinPrefecture(),
            new SpecificDiseaseLimit(),
            new CountsFrom21000(),
            new OutpatientLimit(),
            new Turning75Limit(),
            new From70HouseholdLimit(),
            new HouseholdLimit());

    private LimitRules() {}

    /** All of them, for the book of rules. */
    public static Stream<Provision> provisions() {
        return IN_ORDER.stream().map(rule -> Provision.of(rule.getClass()));
    }

    /** Refuses a month or class for which there is no amount (EXP-001 to EXP-006). */
    public static HouseholdLimits of(HouseholdMonth household) {
        Reckoning reckoning = Reckoning.begin(household);
        for (LimitRule rule : IN_ORDER) {
            if (InForce.on(rule.getClass(), household.month().atDay(1))) {
                reckoning = rule.apply(reckoning);
            }
        }
        return HouseholdLimits.of(reckoning);
    }
}
