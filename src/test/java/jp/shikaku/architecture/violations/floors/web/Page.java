package jp.shikaku.architecture.violations.floors.web;

import jp.shikaku.architecture.violations.floors.common.Value;

/** 画面. */
public record Page(Value title) {}
