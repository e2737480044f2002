package jp.shikaku.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 印刷ファイル of a lot: a stretch of its sheets of paper, all of one kind of mail, that the printer gets in one piece.
 * Released only after every page of it was read back.
 */
@Entity
@Table(name = "lot_file")
class LotFile extends InsurerOwned {

    @Column(name = "lot_id")
    private Long lotId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "file_no")
    private int fileNo;

    @Enumerated(EnumType.STRING)
    private Mail mail;

    @Column(name = "first_sequence")
    private long firstSequence;

    @Column(name = "last_sequence")
    private long lastSequence;

    /** Whose work it is at the moment; null = nobody's. */
    private String claim;

    /** Pages drawn and pages read back of what is being made: both together. */
    private long done;

    private boolean released;

    /** Everybody in it was judged for the day of the hand-over. */
    private boolean checked;

    private long pages;

    /** Of these pages: documents, the others are 宛名台紙. */
    private long documents;

    private long bytes;

    private String sha256;

    protected LotFile() {}

    LotFile(Long lotId, DocumentKind kind, int fileNo, Mail mail, long firstSequence, long lastSequence) {
        this.lotId = lotId;
        this.kind = kind;
        this.fileNo = fileNo;
        this.mail = mail;
        this.firstSequence = firstSequence;
        this.lastSequence = lastSequence;
    }

    int fileNo() {
        return fileNo;
    }

    FileSpan span() {
        return new FileSpan(lotId, kind, fileNo, firstSequence, lastSequence);
    }

    /** Whether somebody else works on it. */
    boolean takenFrom(String worker) {
        return claim != null && !claimedBy(worker);
    }

    boolean claimedBy(String worker) {
        return worker.equals(claim);
    }

    void claim(String worker) {
        claim = worker;
        done = 0;
    }

    /** As it lies there now. A file without a page is not there: everybody was taken out. */
    void release(DrawnFile drawn) {
        released = true;
        pages = drawn.pages();
        documents = drawn.documents();
        bytes = drawn.bytes();
        sha256 = drawn.sha256();
    }

    /** What lies there must not be used any more. */
    void withdraw() {
        released = false;
        pages = 0;
        documents = 0;
    }

    /** The worker is through with it. */
    void done(boolean forHandOver) {
        checked = forHandOver;
        claim = null;
    }

    boolean released() {
        return released;
    }

    boolean isChecked() {
        return checked;
    }

    long documents() {
        return documents;
    }

    long sheets() {
        return lastSequence - firstSequence + 1;
    }

    /** Sheets of paper through, while it is being made. */
    long sheetsDone() {
        return Math.min(done / 2, sheets());
    }

    String sha256() {
        return sha256;
    }

    LotFileRow row() {
        return new LotFileRow(fileNo, mail, released, pages, firstSequence, lastSequence, bytes, sha256);
    }
}
