package jp.shikaku.radar;

/**
 * 見込みの件数, reckoned from a sample.
 *
 * @param count how many among all
 * @param margin 誤差の幅: in 19 of 20 samples the true number lies within so many of it; 0 = everybody was looked at
 */
public record Estimate(long count, long margin) {

    /** Of a normal distribution 95 % lie within so many standard errors. */
    private static final double OF_19_IN_20 = 1.96;

    /** With none found in n, up to so many in n may be there all the same. */
    private static final double NONE_FOUND = 3;

    /**
     * @param found how many documents were found among those looked at
     * @param looked at how many of {@code all} was looked, at least one unless there is nobody
     */
    static Estimate of(long found, long looked, long all) {
        if (looked == all) {
            return new Estimate(found, 0);
        }
        double share = (double) found / looked;
        double unseen = (double) (all - looked) / (all - 1);
        double error = found == 0
                ? NONE_FOUND / looked
                : OF_19_IN_20 * Math.sqrt(share * Math.max(1 - share, 0) * unseen / looked);
        return new Estimate(Math.round(share * all), (long) Math.ceil(error * all));
    }

    public boolean exact() {
        return margin == 0;
    }
}
