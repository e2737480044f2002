/** 資格確認書の署名: the signed words in the QR of a certificate, and the keys that sign and prove them. */
package jp.shikaku.document.qr;
