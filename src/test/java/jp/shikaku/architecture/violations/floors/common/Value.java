package jp.shikaku.architecture.violations.floors.common;

/** 値. */
public record Value(String text) {}
