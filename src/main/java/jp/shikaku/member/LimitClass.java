package jp.shikaku.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Coded;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.law.Milestones;

/** 適用区分 with the codes of the national format; A under 70, B from 70. */
public enum LimitClass implements Coded {
    A01("区分ア"),
    A02("区分イ"),
    A03("区分ウ"),
    A04("区分エ"),
    A05("区分オ"),
    B01("現役並みⅢ"),
    B02("現役並みⅡ"),
    B03("現役並みⅠ"),
    B04("一般"),
    B05("低所得Ⅱ"),
    B06("低所得Ⅰ"),
    B09("一般Ⅱ"),
    B10("一般Ⅰ");

    private final String label;

    LimitClass(String label) {
        this.label = label;
    }

    public static LimitClass of(String code) {
        return Coded.find(LimitClass.class, code);
    }

    /** Those of one age, the highest income first. */
    public static List<LimitClass> ofAge(boolean from70) {
        return Arrays.stream(values()).filter(known -> known.from70() == from70).toList();
    }

    /** Whether somebody can be of it on that day: under 70 the A classes, from 70 and in 後期 the B classes. */
    public boolean fits(BirthDate birth, LocalDate day, InsurerKind kind) {
        boolean elderly = kind.latterStage() || !day.isBefore(Milestones.elderlyBenefitFrom(birth));
        return from70() == elderly;
    }

    public boolean from70() {
        return name().startsWith("B");
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
