package jp.shikaku.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.eligibility.ReasonCode;

/** 書類の履歴: one thing that happened to a document. Written once, never changed. */
@Entity
@Table(name = "document_event")
public class DocumentEvent extends InsurerOwned {

    /** What can happen. */
    public enum Kind {
        ISSUED("発行"),
        RECALLED("回収対象"),
        REPLACED("差替"),
        EXPIRED("期限切れ"),
        VOIDED("発行の取消"),
        /** What ended it last was undone. */
        RESTORED("取消により元の状態に戻る"),
        CLEARED("発送の保留を解除"),
        MAIL_BACK("返戻"),
        AWAITS_REPLY("本人の連絡待ち"),
        SENT_AGAIN("再送"),
        REISSUED("再交付"),
        /** It came back to the insurer. */
        COLLECTED("回収済み"),
        /** It will not come back. */
        WRITTEN_OFF("回収できない"),
        REMINDED("督促");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 終わりの出来事: a document that met one of these is not the one in force any more. */
    static final Set<Kind> ENDINGS = EnumSet.of(Kind.RECALLED, Kind.REPLACED, Kind.EXPIRED, Kind.VOIDED);

    /** The ending that holds after these events of one document, oldest first; empty = it is in force. */
    static Optional<DocumentEvent> ending(List<DocumentEvent> events) {
        Deque<DocumentEvent> endings = new ArrayDeque<>();
        for (DocumentEvent event : events) {
            if (ENDINGS.contains(event.event)) {
                endings.push(event);
            } else if (event.event == Kind.RESTORED) {
                endings.poll();
            }
        }
        return Optional.ofNullable(endings.peek());
    }

    /** What comes of a judgement: its note is the reason's code; else it is somebody's words. */
    private static final Set<Kind> JUDGED = EnumSet.of(Kind.ISSUED, Kind.RECALLED, Kind.REPLACED, Kind.EXPIRED);

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private Kind event;

    @Column(name = "event_day")
    private LocalDate day;

    private String actor;

    @Column(name = "run_id")
    private Long runId;

    private String note;

    protected DocumentEvent() {}

    DocumentEvent(
            Document document, Kind event, LocalDate day, Instant happenedAt, String actor, Long runId, String note) {
        this.documentId = document.id();
        this.event = event;
        this.day = day;
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.runId = runId;
        this.note = note;
    }

    Long documentId() {
        return documentId;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Kind event() {
        return event;
    }

    Long runId() {
        return runId;
    }

    LocalDate day() {
        return day;
    }

    DocumentView.Event view() {
        boolean judged = JUDGED.contains(event);
        return new DocumentView.Event(
                happenedAt,
                event.label(),
                day,
                actor,
                judged ? ReasonCode.valueOf(note) : null,
                judged || note.isEmpty() ? null : note);
    }
}
