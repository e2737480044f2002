package jp.shikaku.run;

/** 発送の状況 of what a run has issued; the dispatch side answers. */
public interface Dispatched {

    /** Whether anything of the run has left the house: handed over to the printer, or posted. */
    boolean anythingHandedOver(long runId);

    /** The run is being undone: what is prepared of it, and still in the house, comes to nothing. */
    void cancelAll(long runId, String actor);
}
