package jp.shikaku.dispatch;

import jp.shikaku.document.PrintOrder;
import jp.shikaku.eligibility.DocumentKind;

/**
 * これから作れる発送ロット: what of a run could be put into a lot now.
 *
 * @param waiting documents that wait, or were taken out of a lot and are still in force
 * @param held documents whose mailing is held
 */
public record LotChoice(DocumentKind kind, long waiting, long held, Delivery usual, PrintOrder usualOrder) {}
