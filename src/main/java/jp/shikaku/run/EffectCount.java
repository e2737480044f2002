package jp.shikaku.run;

/** 件数: how many members are judged otherwise in that way. */
public record EffectCount(Effect effect, long members) {}
