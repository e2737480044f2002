package jp.shikaku.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import jp.shikaku.eligibility.DocumentKind;

/** 発行番号の台帳: the last number given to a kind of document of an insurer. */
@Entity
@Table(name = "document_counter")
@IdClass(DocumentCounter.Key.class)
public class DocumentCounter {

    record Key(String insurer, DocumentKind kind) implements Serializable {}

    @Id
    private String insurer;

    @Id
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "last_number")
    private long lastNumber;

    protected DocumentCounter() {}

    DocumentCounter(String insurer, DocumentKind kind) {
        this.insurer = insurer;
        this.kind = kind;
    }

    /** The next number, as printed: insurer, kind and eight digits ({@code 06139992-C00000001}). */
    String next() {
        lastNumber++;
        return number(insurer, kind, lastNumber);
    }

    /** The n-th number of a kind of document, as printed. */
    public static String number(String insurer, DocumentKind kind, long n) {
        return "%s-%s%08d".formatted(insurer, kind.name().substring(0, 1), n);
    }
}
