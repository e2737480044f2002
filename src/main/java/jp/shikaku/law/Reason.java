package jp.shikaku.law;

/**
 * 理由: one reason of a decision in plain Japanese, with its basis.
 *
 * @param code which rule spoke; stable, for machines and tests
 * @param text what it said about this person, with the days and ages it went by
 * @param basis the article, or who says so where no law does
 */
public record Reason(String code, String text, String basis) {

    /** What a rule says of everybody whom it concerns. */
    public static Reason inGeneral(String code, Class<?> rule) {
        LegalBasis basis = InForce.basisOf(rule);
        return of(code, basis.question().title() + "：" + basis.says(), rule);
    }

    /** The basis is the one the rule's class cites; how firm it is stands behind it where it is not law. */
    public static Reason of(String code, String text, Class<?> rule) {
        LegalBasis basis = InForce.basisOf(rule);
        boolean law = basis.certainty() == Certainty.LAW;
        return new Reason(
                code,
                text,
                law
                        ? basis.article()
                        : basis.article() + "（" + basis.certainty().label() + "）");
    }
}
