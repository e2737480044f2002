package jp.shikaku.architecture.violations.floors.member;

import jp.shikaku.architecture.violations.floors.common.Value;

/** 加入者. */
public record Person(Value name) {}
