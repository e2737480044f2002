package jp.shikaku.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import jp.shikaku.document.ActionCode;
import jp.shikaku.document.Document;
import jp.shikaku.document.Judgement;

/** 発送から外した理由: why a document must not be sent after all. */
public enum PullReason {
    /** Recalled, replaced or made void since it was put into the lot. */
    ENDED("もう有効でない"),
    EXPIRED("有効期限を過ぎた"),
    /** The person is not covered any more, or another kind of document is due. */
    NOT_DUE("この書類の対象でなくなった"),
    CHANGED("印字した内容が変わった"),
    /** 発送保留: the address must be made sure of first. */
    HELD("発送保留になった");

    private final String label;

    PullReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * What speaks against sending the document to somebody who is judged so on the day; empty = nothing.
     *
     * @param now null = the person is not known any more
     */
    static Optional<PullReason> of(long documentId, Judgement now, LocalDate on) {
        Document held = now == null ? null : now.held();
        if (held == null || held.id() != documentId) {
            return Optional.of(ENDED);
        }
        // Of one issued to somebody protected an officer has made sure since; who is protected since then is held now.
        if (held.mailingHeld() || now.facts().details().selfInfoBlocked() && !held.issuedProtected()) {
            return Optional.of(HELD);
        }
        if (now.decision().document() != held.kind()) {
            return Optional.of(NOT_DUE);
        }
        if (held.validUntil() != null && held.validUntil().isBefore(on)) {
            return Optional.of(EXPIRED);
        }
        return now.what().code() == ActionCode.PRINTED_ITEM_CHANGED ? Optional.of(CHANGED) : Optional.empty();
    }
}
