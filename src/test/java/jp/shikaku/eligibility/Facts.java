package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.Period;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.LatterStageTerms;
import jp.shikaku.insurer.PolicyEnd;
import jp.shikaku.member.Particulars;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;

/** Builds facts for tests; unless told otherwise those of a 健保 member of 46 whose registered card works. */
public final class Facts {

    public static final LocalDate BEGIN = LocalDate.of(2024, 12, 2);

    private LocalDate on = LocalDate.of(2026, 11, 5);
    private LocalDate horizon;
    private InsurerKind kind = InsurerKind.HEALTH_SOCIETY;
    private PolicyEnd end;
    private boolean issueToAll;
    private boolean ratioReassessed;
    private boolean residenceNextDay;
    private Integer petitionMonths;
    private boolean exOfficio = true;
    private LatterStageTerms latterStage = LatterStageTerms.USUAL;
    private LocalDate born = LocalDate.of(1980, 5, 5);
    private Period coverage = Period.startingOn(LocalDate.of(2020, 4, 1));
    private boolean voluntary;
    private CardState card = CardState.VALID;
    private boolean cardData = true;
    private UserCertificate certificate = new UserCertificate("1", LocalDate.of(2030, 5, 5), null);
    private UseRegistration registration = new UseRegistration(RegistrationState.REGISTERED, null, null);
    private final List<PetitionFact> petitions = new ArrayList<>();
    private boolean specialCareBefore;
    private boolean selfInfoBlocked;
    private LocalDate residenceLimit;
    private LocalDate graduationDay;
    private LocalDate handbookUntil;

    public Facts on(LocalDate day) {
        on = day;
        return this;
    }

    /** Null = what the policy says. */
    public Facts horizon(LocalDate day) {
        horizon = day;
        return this;
    }

    public Facts insurer(InsurerKind insurerKind) {
        kind = insurerKind;
        return this;
    }

    /** Null = what insurers of that kind usually do. */
    public Facts end(PolicyEnd policyEnd) {
        end = policyEnd;
        return this;
    }

    public Facts issueToAll(boolean all) {
        issueToAll = all;
        return this;
    }

    public Facts ratioReassessed(boolean each) {
        ratioReassessed = each;
        return this;
    }

    public Facts residenceNextDay(boolean nextDay) {
        residenceNextDay = nextDay;
        return this;
    }

    public Facts petitionMonths(Integer months) {
        petitionMonths = months;
        return this;
    }

    public Facts exOfficio(boolean without) {
        exOfficio = without;
        return this;
    }

    public Facts latterStage(LatterStageTerms terms) {
        latterStage = terms;
        return this;
    }

    public Facts born(LocalDate day) {
        born = day;
        return this;
    }

    public Facts coverage(LocalDate from, LocalDate loss) {
        coverage = Period.untilLossDay(from, loss);
        return this;
    }

    public Facts voluntary(boolean continuation) {
        voluntary = continuation;
        return this;
    }

    public Facts card(CardState state) {
        card = state;
        return this;
    }

    public Facts noCardData() {
        cardData = false;
        return this;
    }

    /** Null expiry = no certificate on the card. */
    public Facts certificate(LocalDate expiresOn, LocalDate revokedOn) {
        certificate = expiresOn == null ? null : new UserCertificate("1", expiresOn, revokedOn);
        return this;
    }

    public Facts registration(RegistrationState state, LocalDate day) {
        registration = new UseRegistration(state, day, null);
        return this;
    }

    public Facts petition(
            PetitionKind petitionKind,
            PetitionReason reason,
            PetitionState state,
            LocalDate received,
            LocalDate ended) {
        petitions.add(new PetitionFact("P1", received, petitionKind, reason, state, ended));
        return this;
    }

    public Facts specialCareBefore(boolean before) {
        specialCareBefore = before;
        return this;
    }

    public Facts selfInfoBlocked(boolean blocked) {
        selfInfoBlocked = blocked;
        return this;
    }

    public Facts residenceLimit(LocalDate day) {
        residenceLimit = day;
        return this;
    }

    public Facts graduationDay(LocalDate day) {
        graduationDay = day;
        return this;
    }

    public Facts handbookUntil(LocalDate day) {
        handbookUntil = day;
        return this;
    }

    public EligibilityFacts build() {
        DocumentPolicy usual = DocumentPolicy.usual(kind, BEGIN);
        DocumentPolicy policy = new DocumentPolicy(
                usual.from(),
                issueToAll,
                exOfficio,
                end == null ? usual.end() : end,
                ratioReassessed || usual.ratioReassessedEachAugust(),
                residenceNextDay,
                petitionMonths,
                latterStage,
                false,
                1);
        return new EligibilityFacts(
                on,
                horizon == null ? policy.horizon(on) : horizon,
                kind,
                policy,
                new BirthDate(born),
                new CoverageFact(coverage, voluntary),
                cardData ? new CardStatus(on, card, certificate, registration) : null,
                petitions,
                specialCareBefore,
                selfInfoBlocked,
                residenceLimit,
                new Particulars(graduationDay, handbookUntil, null, null, null, null, false));
    }
}
