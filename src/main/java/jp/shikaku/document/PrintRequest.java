package jp.shikaku.document;

import jp.shikaku.document.pdf.Form;
import jp.shikaku.eligibility.DocumentKind;

/** 印刷の注文: everything a run issued of one kind. */
public record PrintRequest(long runId, DocumentKind kind, PrintOrder order, Form form) {}
