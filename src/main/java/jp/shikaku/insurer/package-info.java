/**
 * 保険者: who insures, and what each insurer decides for itself ({@link jp.shikaku.insurer.DocumentPolicy}, dated).
 *
 * <p>What belongs here: everything true of an insurer as a whole, nothing about one member.
 */
package jp.shikaku.insurer;
