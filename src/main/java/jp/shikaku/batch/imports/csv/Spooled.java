package jp.shikaku.batch.imports.csv;

/** 受信の結果: how many rows were laid aside, what they were written in, and the SHA-256 (hexadecimal) of what was sent. */
public record Spooled(long rows, Encoding encoding, String sha256) {}
