/** 取込: files of members, cards and applications on their way into the register. */
package jp.shikaku.batch.imports;
