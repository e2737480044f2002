package jp.shikaku.run;

/**
 * 作業の出来具合 of the step that a run is busy with, over all its parts.
 *
 * @param failure why a part stands still; null = none does
 * @param open how many parts are not finished
 */
record Work(long processed, long total, String failure, long open) {

    boolean finished() {
        return open == 0;
    }
}
