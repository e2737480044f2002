/**
 * 有効期限: one class per provision that ends a document. Which hold for which document stands in
 * {@link jp.shikaku.document.validity.ValidityRules}; the earliest last day decides.
 */
package jp.shikaku.document.validity;
