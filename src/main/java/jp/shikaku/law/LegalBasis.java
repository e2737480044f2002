package jp.shikaku.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 根拠: what a rule stands on, and the days [from, until) on which it is in force.
 *
 * <p>A rule is chosen by the day it is applied to, never by today's date; read the days through {@link InForce}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LegalBasis {

    /** 問い: what it answers. */
    Question question();

    /**
     * 規定の内容: the rule in general and in plain Japanese, for officers and citizens; one or two sentences of at most 50
     * characters. A number of the law is the constant that the rule itself goes by, amounts in yen without separators;
     * amounts of a dated table are not in it.
     */
    String says();

    /** 条文・資料名, in Japanese, as an officer would cite it. */
    String article();

    /** First day in force, {@code YYYY-MM-DD}. */
    String from();

    /** First day no longer in force, {@code YYYY-MM-DD}; empty = in force until changed. */
    String until() default "";

    Certainty certainty() default Certainty.LAW;
}
