package jp.shikaku.printcheck;

/**
 * 直し方.
 *
 * @param missing the characters that no font has, with their numbers; "" = none
 * @param text the nearest writing that prints; null = somebody has to find one
 * @param room how many characters of it there is room for; null = room is not the trouble
 */
record Mend(String missing, String text, Integer room) {

    static final Mend NONE = new Mend("", null, null);

    /** The same, without what could tell where somebody lives. */
    Mend withheld() {
        return new Mend("", null, room);
    }
}
