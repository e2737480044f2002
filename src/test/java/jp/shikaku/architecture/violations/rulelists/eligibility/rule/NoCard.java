package jp.shikaku.architecture.violations.rulelists.eligibility.rule;

/** 規定. */
public record NoCard(String text) {}
