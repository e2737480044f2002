package jp.shikaku.law;

/**
 * 規定集の版: which rules and amounts a decision went by; kept with it, so that it can be explained years later.
 *
 * <p>Raised whenever a rule, its days, its article or an amount changes; {@code RulesVersionTest} sees to that.
 */
public final class RulesVersion {

    public static final int CURRENT = 2;

    private RulesVersion() {}
}
