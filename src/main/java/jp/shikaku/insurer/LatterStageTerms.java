package jp.shikaku.insurer;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import jp.shikaku.common.Rejected;

/**
 * 後期高齢者医療の定め: who gets a 資格確認書 whatever the card, and who of the others counts as having a マイナ保険証.
 *
 * @param age from this age on everyone, in years, reached by the latest reference day
 * @param referenceDay 基準日: the day of each year on which the age counts
 */
public record LatterStageTerms(int age, MonthDay referenceDay, HolderTest holder) {

    /** As the 広域連合 do from 2026-08 on: 85 on 8/1, below that by whether the card works. */
    public static final LatterStageTerms USUAL = new LatterStageTerms(85, MonthDay.of(8, 1), HolderTest.WORKING);

    private static final int YOUNGEST = 75;
    private static final int OLDEST = 120;

    /** マイナ保険証を持つ人: what has to be so for somebody below the age to count as having one. */
    public enum HolderTest {
        WORKING("マイナ保険証として使えるカードがあること"),
        REGISTERED("利用登録があること（電子証明書の期限は問わない）");

        private final String label;

        HolderTest(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public LatterStageTerms {
        Objects.requireNonNull(referenceDay, "referenceDay");
        Objects.requireNonNull(holder, "holder");
        if (age < YOUNGEST || age > OLDEST) {
            throw Rejected.because(
                    "POL-007",
                    "latterStageAge",
                    Integer.toString(age),
                    Integer.toString(YOUNGEST),
                    Integer.toString(OLDEST));
        }
    }

    /** The reference day that counts on that day: itself, or the last one before it. */
    public LocalDate latestReferenceDay(LocalDate day) {
        LocalDate thisYear = referenceDay.atYear(day.getYear());
        return thisYear.isAfter(day) ? referenceDay.atYear(day.getYear() - 1) : thisYear;
    }

    /** The first half of it, as a sentence. */
    String words() {
        return "毎年" + referenceDay.getMonthValue() + "月" + referenceDay.getDayOfMonth() + "日に" + age
                + "歳以上の人には、全員に資格確認書を交付します。";
    }

    /** Whether a registered card counts although its certificate no longer works. */
    public boolean registrationIsEnough() {
        return holder == HolderTest.REGISTERED;
    }
}
