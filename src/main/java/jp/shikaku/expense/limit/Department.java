package jp.shikaku.expense.limit;

/** 医科・歯科・調剤: bills of one institution are reckoned apart by it; a pharmacy's go with their prescriber's. */
public enum Department {
    MEDICAL,
    DENTAL,
    PHARMACY
}
