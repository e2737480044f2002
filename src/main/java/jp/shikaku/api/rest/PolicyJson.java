package jp.shikaku.api.rest;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Rejected;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.LatterStageTerms;
import jp.shikaku.insurer.LatterStageTerms.HolderTest;
import jp.shikaku.insurer.PolicyEnd;

/**
 * 交付方針 as it is shown and entered. Entered, what is left out stays as it is on the day {@code from}.
 *
 * @param petitionMonths 0 = none, as any other document
 */
public record PolicyJson(
        LocalDate from,
        Boolean issueToAll,
        Boolean exOfficio,
        EndJson end,
        Boolean ratioReassessedEachAugust,
        Boolean validOnResidenceLimitNextDay,
        Integer petitionMonths,
        LatterStageJson latterStage,
        Boolean sexOnBack,
        Integer horizonMonths) {

    /** Exactly one of them; {@code cycleDay} as {@code 07-31}. */
    public record EndJson(Integer years, LocalDate fixedDay, String cycleDay) {

        static EndJson of(PolicyEnd end) {
            if (end instanceof PolicyEnd.Years years) {
                return new EndJson(years.years(), null, null);
            }
            return end instanceof PolicyEnd.FixedDate fixed
                    ? new EndJson(null, fixed.day(), null)
                    : new EndJson(null, null, text(((PolicyEnd.CycleDay) end).day()));
        }

        PolicyEnd end() {
            if (Stream.of(years == null, fixedDay == null, cycleDay == null)
                            .filter(none -> !none)
                            .count()
                    != 1) {
                throw Rejected.because("POL-008", "end");
            }
            if (years != null) {
                return new PolicyEnd.Years(years);
            }
            return fixedDay != null
                    ? new PolicyEnd.FixedDate(fixedDay)
                    : new PolicyEnd.CycleDay(Dates.parseMonthDay(cycleDay));
        }
    }

    /** {@code referenceDay} as {@code 08-01}. */
    public record LatterStageJson(Integer age, String referenceDay, HolderTest holder) {

        static LatterStageJson of(LatterStageTerms terms) {
            return new LatterStageJson(terms.age(), text(terms.referenceDay()), terms.holder());
        }

        LatterStageTerms onTopOf(LatterStageTerms now) {
            return new LatterStageTerms(
                    given(age, now.age()),
                    referenceDay == null ? now.referenceDay() : Dates.parseMonthDay(referenceDay),
                    given(holder, now.holder()));
        }
    }

    static PolicyJson of(DocumentPolicy policy) {
        return new PolicyJson(
                policy.from(),
                policy.issueToAll(),
                policy.exOfficio(),
                EndJson.of(policy.end()),
                policy.ratioReassessedEachAugust(),
                policy.validOnResidenceLimitNextDay(),
                policy.petitionMonths() == null ? 0 : policy.petitionMonths(),
                LatterStageJson.of(policy.latterStage()),
                policy.sexOnBack(),
                policy.horizonMonths());
    }

    /** The policy meant, where that is the one in force so far. */
    DocumentPolicy onTopOf(DocumentPolicy now) {
        return new DocumentPolicy(
                from,
                given(issueToAll, now.issueToAll()),
                given(exOfficio, now.exOfficio()),
                end == null ? now.end() : end.end(),
                given(ratioReassessedEachAugust, now.ratioReassessedEachAugust()),
                given(validOnResidenceLimitNextDay, now.validOnResidenceLimitNextDay()),
                petitionMonths == null ? now.petitionMonths() : petitionMonths == 0 ? null : petitionMonths,
                latterStage == null ? now.latterStage() : latterStage.onTopOf(now.latterStage()),
                given(sexOnBack, now.sexOnBack()),
                given(horizonMonths, now.horizonMonths()));
    }

    private static <T> T given(T said, T otherwise) {
        return said == null ? otherwise : said;
    }

    private static String text(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
