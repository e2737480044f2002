package jp.shikaku.drill;

import java.util.random.RandomGenerator;

/** Who shares 記号・番号, name and address. */
record Family(
        String insurer,
        String symbol,
        String number,
        Names.Word name,
        Names.Place place,
        String address,
        String employer,
        int headAge,
        int size) {

    /** An employer of about 400 members has one 記号, and three places of work. */
    private static final int FAMILIES_OF_AN_EMPLOYER = 170;

    static Family of(String insurer, long family, RandomGenerator random) {
        long employer = family / FAMILIES_OF_AN_EMPLOYER;
        Names.Place place = Names.place(random);
        return new Family(
                insurer,
                Long.toString(100 + employer),
                Long.toString(1_000 + family % FAMILIES_OF_AN_EMPLOYER),
                Names.family(random),
                place,
                Names.address(place, random),
                "%06d%02d".formatted(employer, 1 + random.nextInt(3)),
                20 + random.nextInt(54),
                size(random.nextInt(100)));
    }

    /** 2.4 on the average. */
    private static int size(int lot) {
        return lot < 36 ? 1 : lot < 56 ? 2 : lot < 76 ? 3 : lot < 94 ? 4 : 5;
    }
}
