package jp.shikaku.radar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import jp.shikaku.card.CertificateGrace;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Period;
import jp.shikaku.law.Milestones;

/** 期日の種類: days that come by themselves. Each follows from one day that stands in the data. */
public enum Deadline {
    /** The last day of the certificate; from then on the card proves eligibility only, until it stops. */
    CERTIFICATE_EXPIRES("電子証明書の有効期限", Source.CARD, stated -> stated),
    /** The last day on which the card proves coverage. */
    CARD_STOPS("マイナ保険証が使える最後の日", Source.CARD, CertificateGrace::worksUntil),
    PAPER_ENDS("資格確認書の有効期限", Source.PAPER, stated -> stated),
    NOTICE_ENDS("資格情報のお知らせの有効期限", Source.NOTICE, stated -> stated),
    TURNS_70("70歳の誕生日", Source.BIRTH, birth -> new BirthDate(birth).birthday(Milestones.ELDERLY_BENEFIT_AGE)),
    TURNS_75("75歳の誕生日", Source.BIRTH, birth -> Milestones.latterStageFrom(new BirthDate(birth))),
    STAY_ENDS("在留期限", Source.STAY, stated -> stated),
    /** The last day of two years. */
    CONTINUATION_ENDS("任意継続の満了日", Source.CONTINUATION, Milestones::lastDayOfVoluntaryContinuation);

    /** No day follows from another that was longer before. */
    private static final int LONGEST_AHEAD_YEARS = 76;

    private final String label;
    private final Source source;
    private final UnaryOperator<LocalDate> rule;

    Deadline(String label, Source source, UnaryOperator<LocalDate> rule) {
        this.label = label;
        this.source = source;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    Source source() {
        return source;
    }

    /** The day itself, from the one that stands in the data. */
    LocalDate fallsOn(LocalDate stated) {
        return rule.apply(stated);
    }

    /** The days that stand in the data of those whose day falls into the period, which must have an end. */
    Period stated(Period falling) {
        return new Period(firstStated(falling.from()), firstStated(falling.until()));
    }

    /** By halving: who stands in the data with a later day never comes earlier. */
    private LocalDate firstStated(LocalDate falling) {
        long tooEarly = falling.minusYears(LONGEST_AHEAD_YEARS).toEpochDay();
        long found = falling.toEpochDay();
        while (found - tooEarly > 1) {
            long middle = (tooEarly + found) / 2;
            if (fallsOn(LocalDate.ofEpochDay(middle)).isBefore(falling)) {
                tooEarly = middle;
            } else {
                found = middle;
            }
        }
        return LocalDate.ofEpochDay(found);
    }
}
