package jp.shikaku.dispatch;

/**
 * One line of the files of a lot.
 *
 * @param pages pages in it; 0 = everybody was taken out, there is no file
 * @param first number of its first sheet of paper in the lot
 * @param sha256 null = not made yet
 */
public record LotFileRow(
        int number, Mail mail, boolean released, long pages, long first, long last, long bytes, String sha256) {

    /** Whether there is something to fetch. */
    public boolean there() {
        return released && pages > 0;
    }
}
