package jp.shikaku.radar;

import java.util.List;

/** Where the day stands that a deadline follows from, in the words of a query about {@code Coverage c}. */
enum Source {
    CARD(
            " join CardReport x on x.memberId = c.memberId",
            "x.expiresOn",
            " and x.card in (jp.shikaku.card.CardState.VALID, jp.shikaku.card.CardState.SUSPENDED)"
                    + " and x.registration = jp.shikaku.card.RegistrationState.REGISTERED"
                    + " and (x.revokedOn is null or x.revokedOn > :asOf)",
            List.of(Newest.OF_ALL, Newest.OF_THOSE_NOT_IN_IT)),
    PAPER(
            " join Document x on x.liveMemberId = c.memberId",
            "x.validUntil",
            " and x.kind = jp.shikaku.eligibility.DocumentKind.CERTIFICATE"),
    NOTICE(
            " join Document x on x.liveMemberId = c.memberId",
            "x.validUntil",
            " and x.kind = jp.shikaku.eligibility.DocumentKind.NOTICE"),
    BIRTH(" join Member x on x.id = c.memberId", "x.details.birthDate", ""),
    STAY(" join Member x on x.id = c.memberId", "x.details.residenceLimit", ""),
    CONTINUATION("", "c.acquiredOn", " and c.details.voluntary = true");

    /**
     * Of the monthly data about somebody the newest count. Nearly everybody is in the newest month; asking for that month
     * is several times faster than asking each member for the newest, so the few others are asked for by themselves.
     */
    private static final class Newest {

        static final String OF_EACH = " and x.asOf ="
                + " (select max(n.asOf) from CardReport n where n.memberId = c.memberId and n.asOf <= :asOf)";

        private static final String MONTH = " (select max(l.asOf) from CardReport l where l.asOf <= :asOf)";

        static final String OF_ALL = " and x.asOf =" + MONTH;

        static final String OF_THOSE_NOT_IN_IT =
                OF_EACH + " and not exists (select 1 from CardReport k where k.memberId = c.memberId and k.asOf ="
                        + MONTH + ")";
    }

    private final String join;
    private final String day;
    private final String where;
    private final List<String> parts;

    Source(String join, String day, String where) {
        this(join, day, where, List.of(""));
    }

    Source(String join, String day, String where, List<String> parts) {
        this.join = join;
        this.day = day;
        this.where = where;
        this.parts = parts;
    }

    String join() {
        return join;
    }

    /** The path of the day. */
    String day() {
        return day;
    }

    /** Further conditions, for a few members. */
    String where() {
        return this == CARD ? where + Newest.OF_EACH : where;
    }

    /** The same for everybody, in parts of which each concerns other members. */
    List<String> parts() {
        return parts.stream().map(part -> where + part).toList();
    }
}
