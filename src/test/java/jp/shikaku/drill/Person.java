package jp.shikaku.drill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** One made-up member with the card data, as rows of the three files; an application for some. */
final class Person {

    /** The month-end that the data show. */
    static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    private static final int ADULT = 20;
    private static final int ELDERLY = 70;

    private final Family family;
    private final int branch;
    private final long serial;
    private final RandomGenerator random;

    Person(Family family, int branch, long serial, RandomGenerator random) {
        this.family = family;
        this.branch = branch;
        this.serial = serial;
        this.random = random;
    }

    String memberRow() {
        boolean woman = random.nextBoolean();
        LocalDate birth = birth();
        Names.Word given = Names.given(woman, random);
        LocalDate acquired = later(birth, AS_OF.minusDays(random.nextInt(16 * 365)));
        boolean lost = one(33);
        String loss = lost
                ? later(acquired.plusDays(1), AS_OF.plusDays(random.nextInt(210) - 150))
                        .toString()
                : "";
        String ratio = birth.isAfter(AS_OF.minusYears(ELDERLY).withDayOfMonth(1)) ? "030" : "020";
        return String.join(
                ",",
                family.insurer(),
                id(),
                family.name().text() + "　" + given.text(),
                family.name().kana() + "　" + given.kana(),
                birth.toString(),
                woman ? "2" : "1",
                family.place().postalCode(),
                family.address(),
                branch == 0 ? "1" : "2",
                acquired.toString(),
                loss,
                lost ? "99" : "",
                family.employer(),
                one(40) ? "1" : "",
                one(40) ? AS_OF.plusDays(60 + random.nextInt(1500)).toString() : "",
                ratio,
                one(100) ? "1" : "",
                one(300) ? "1" : "");
    }

    /** 本人 20–74, somebody beside of like age, then children. */
    private LocalDate birth() {
        int years = switch (branch) {
            case 0 -> family.headAge();
            case 1 -> Math.max(ADULT, Math.min(74, family.headAge() + random.nextInt(11) - 5));
            default -> random.nextInt(Math.max(1, Math.min(23, family.headAge() - 19)));
        };
        return AS_OF.minusYears(years).minusDays(random.nextInt(365));
    }

    /** What of a thousand cards is how: 75 none, 10 returned, 10 expired, 10 suspended, 75 unregistered, 50 lapsing … */
    String cardRow() {
        int lot = random.nextInt(1000);
        if (lot < 75) {
            return card("0", ",,", "0,,");
        }
        String serialNumber = "%020d".formatted(serial);
        LocalDate expires = AS_OF.minusDays(30).plusDays(random.nextInt(5 * 365));
        String certificate = serialNumber + "," + expires + ",";
        String registered = "1," + AS_OF.minusDays(random.nextInt(5 * 365)) + "," + (1 + random.nextInt(3));
        if (lot < 85) {
            return card("3", certificate, registered);
        } else if (lot < 95) {
            return card("4", certificate, registered);
        } else if (lot < 105) {
            return card("2", certificate, registered);
        } else if (lot < 180) {
            return card("1", certificate, "0,,");
        } else if (lot < 190) {
            return card("1", certificate, "2,,");
        } else if (lot < 195) {
            return card("1", ",,", registered);
        } else if (lot < 200) {
            return card("1", certificate + AS_OF.minusDays(random.nextInt(200)), registered);
        } else if (lot < 245) {
            return card("1", serialNumber + "," + AS_OF.minusDays(60 + random.nextInt(300)) + ",", registered);
        }
        return card("1", certificate, registered);
    }

    private String card(String card, String certificate, String registration) {
        return String.join(",", AS_OF.toString(), family.insurer(), id(), card, certificate, registration);
    }

    /** null for all but about 16 of a thousand. */
    String petitionRow() {
        if (!one(62)) {
            return null;
        }
        int lot = random.nextInt(8);
        String what = lot < 1 ? "2," : "1," + (lot < 2 ? 1 : lot < 4 ? 2 : 3);
        return String.join(
                ",",
                "P%09d".formatted(serial),
                AS_OF.minusDays(random.nextInt(20)).toString(),
                family.insurer(),
                id(),
                what,
                "1");
    }

    private String id() {
        return family.symbol() + "," + family.number() + ",0" + branch;
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return ChronoUnit.DAYS.between(one, other) > 0 ? other : one;
    }
}
