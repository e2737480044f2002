package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Rejected;
import jp.shikaku.common.Wareki;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.Particulars;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;

/**
 * 判定の材料: everything a decision about one member depends on, and nothing else.
 *
 * @param on 判定日: the day decided for
 * @param horizon 見通し日: documents must be in hand by this day; not before {@code on}
 * @param coverage the one covering {@code on}, else the latest
 * @param card null = no data have arrived yet
 * @param specialCareBefore 要配慮: an application was accepted before
 * @param selfInfoBlocked 自己情報提供不可
 * @param residenceLimit 在留期限; null = none
 * @param particulars 個別事項: what no register says
 */
public record EligibilityFacts(
        LocalDate on,
        LocalDate horizon,
        InsurerKind insurerKind,
        DocumentPolicy policy,
        BirthDate birth,
        CoverageFact coverage,
        CardStatus card,
        List<PetitionFact> petitions,
        boolean specialCareBefore,
        boolean selfInfoBlocked,
        LocalDate residenceLimit,
        Particulars particulars) {

    public EligibilityFacts {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(insurerKind, "insurerKind");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(birth, "birth");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(particulars, "particulars");
        petitions = List.copyOf(petitions);
    }

    /**
     * Refuses a day before the birth (ELG-002). A run, which must not stand still for the few whose register has them
     * covered before it, goes by the coverage.
     */
    public void requireBorn() {
        if (birth.value().isAfter(on)) {
            throw Rejected.because("ELG-002", "asOf", Wareki.format(on), Wareki.format(birth.value()));
        }
    }

    /** The same facts for another day, under the policy of that day. */
    public EligibilityFacts asOf(LocalDate day, DocumentPolicy policyOfTheDay) {
        LocalDate ahead = day.isAfter(horizon) ? day : horizon;
        return with(day, ahead, policyOfTheDay, card, petitions, selfInfoBlocked);
    }

    /** The same facts as decided on a later day, when one looks as far ahead as the policy says. */
    public EligibilityFacts decidedOn(LocalDate day) {
        LocalDate ahead = policy.horizon(day);
        return with(day, ahead.isAfter(horizon) ? ahead : horizon, policy, card, petitions, selfInfoBlocked);
    }

    EligibilityFacts with(CardStatus other) {
        return with(on, horizon, policy, other, petitions, selfInfoBlocked);
    }

    EligibilityFacts with(List<PetitionFact> others) {
        return with(on, horizon, policy, card, others, selfInfoBlocked);
    }

    EligibilityFacts withSelfInfoBlocked(boolean blocked) {
        return with(on, horizon, policy, card, petitions, blocked);
    }

    private EligibilityFacts with(
            LocalDate day,
            LocalDate ahead,
            DocumentPolicy terms,
            CardStatus status,
            List<PetitionFact> applications,
            boolean blocked) {
        return new EligibilityFacts(
                day,
                ahead,
                insurerKind,
                terms,
                birth,
                coverage,
                status,
                applications,
                specialCareBefore,
                blocked,
                residenceLimit,
                particulars);
    }

    /** The card's state; no data yet count as no card. */
    public CardState cardState() {
        return card == null ? CardState.NONE : card.card();
    }

    /** 有効な申請: the first application of that kind that counts on the day; any reason if {@code reason} is null. */
    public Optional<PetitionFact> petition(PetitionKind kind, PetitionReason reason) {
        for (PetitionFact petition : petitions) {
            if (petition.kind() == kind && (reason == null || petition.reason() == reason) && petition.countsOn(on)) {
                return Optional.of(petition);
            }
        }
        return Optional.empty();
    }
}
