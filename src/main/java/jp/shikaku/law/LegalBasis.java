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

    /** 条文・資料名, in Japanese, as an officer would cite it. */
    String article();

    /** First day in force, {@code YYYY-MM-DD}. */
    String from();

    /** First day no longer in force, {@code YYYY-MM-DD}; empty = in force until changed. */
    String until() default "";

    Certainty certainty() default Certainty.LAW;
}
