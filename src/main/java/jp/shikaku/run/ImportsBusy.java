package jp.shikaku.run;

/** Whether files of the insurer in scope are being taken over; the import side answers. */
public interface ImportsBusy {
    boolean importsBusy();
}
