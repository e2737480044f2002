/** 券面: what one document says, word for word, frozen on the day of issue and kept with the document. */
package jp.shikaku.document.sheet;
