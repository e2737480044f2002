package jp.shikaku.document.validity;

import java.time.LocalDate;
import java.util.Optional;

/** 有効期限の規定: one provision that ends a document; its class cites the {@link jp.shikaku.law.LegalBasis}. */
public interface ValidityRule {

    LimitCode code();

    /** The last valid day it allows; empty if it does not concern this issue. May lie before the day of issue. */
    Optional<LocalDate> lastDay(Issuance issuance);

    /** Why that is the last day, in plain Japanese, without repeating the day. */
    String because(Issuance issuance);
}
