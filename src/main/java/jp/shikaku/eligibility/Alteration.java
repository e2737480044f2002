package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;

/** もしもの行い: what a member or the insurer may do, as a small change of the facts, done on the day decided for. */
public enum Alteration {
    REGISTER("利用登録をすると", facts -> whereCard(facts, status(facts, certificate(facts), registered(facts)))),
    RENEW_CERTIFICATE(
            "電子証明書を更新すると", facts -> whereCard(facts, status(facts, newCertificate(facts), registration(facts)))),
    RENEW_AND_REGISTER(
            "電子証明書を更新して利用登録をすると", facts -> whereCard(facts, status(facts, newCertificate(facts), registered(facts)))),
    RECEIVE_CARD(
            "カードを受け取って利用登録をすると",
            facts -> hasCard(facts)
                    ? facts
                    : facts.with(
                            new CardStatus(facts.on(), CardState.VALID, newCertificate(facts), registered(facts)))),
    RELEASE_REGISTRATION(
            "利用登録を解除すると",
            facts -> whereCard(
                    facts,
                    status(
                            facts,
                            certificate(facts),
                            new UseRegistration(RegistrationState.RELEASED, facts.on(), null)))),
    RETURN_CARD(
            "カードを返納すると",
            facts -> whereCard(
                    facts, new CardStatus(facts.on(), CardState.RETURNED, certificate(facts), registration(facts)))),
    APPLY_LOST("カード紛失の申請をすると", facts -> applying(facts, PetitionReason.LOST)),
    APPLY_RENEWING("カード更新中の申請をすると", facts -> applying(facts, PetitionReason.RENEWING)),
    APPLY_SPECIAL_CARE("要配慮の申請をすると", facts -> applying(facts, PetitionReason.SPECIAL_CARE)),
    WITHDRAW("申請を取り下げると", Alteration::withoutApplications),
    UNBLOCK("自己情報提供不可の設定を外すと", facts -> facts.withSelfInfoBlocked(false));

    /** A certificate ends on this birthday after its issue. */
    private static final int CERTIFICATE_BIRTHDAYS = 5;

    private final String label;
    private final UnaryOperator<EligibilityFacts> change;

    Alteration(String label, UnaryOperator<EligibilityFacts> change) {
        this.label = label;
        this.change = change;
    }

    public String label() {
        return label;
    }

    /** The facts if it were done; the same facts where it cannot be done. An application counts as accepted at once. */
    EligibilityFacts of(EligibilityFacts facts) {
        return change.apply(facts);
    }

    /** What it consists of; each of them less than it is. */
    Stream<Alteration> parts() {
        return this == RENEW_AND_REGISTER ? Stream.of(RENEW_CERTIFICATE, REGISTER) : Stream.empty();
    }

    private static boolean hasCard(EligibilityFacts facts) {
        return facts.cardState() == CardState.VALID || facts.cardState() == CardState.SUSPENDED;
    }

    private static EligibilityFacts whereCard(EligibilityFacts facts, CardStatus status) {
        return hasCard(facts) ? facts.with(status) : facts;
    }

    private static CardStatus status(
            EligibilityFacts facts, UserCertificate certificate, UseRegistration registration) {
        return new CardStatus(facts.on(), facts.cardState(), certificate, registration);
    }

    private static UserCertificate certificate(EligibilityFacts facts) {
        return facts.card() == null ? null : facts.card().certificate();
    }

    private static UserCertificate newCertificate(EligibilityFacts facts) {
        int age = facts.birth().ageOn(facts.on());
        LocalDate expiresOn = facts.birth().birthday(age + CERTIFICATE_BIRTHDAYS);
        return new UserCertificate("", expiresOn, null);
    }

    private static UseRegistration registration(EligibilityFacts facts) {
        return facts.card() == null ? UseRegistration.NONE : facts.card().registration();
    }

    private static UseRegistration registered(EligibilityFacts facts) {
        return new UseRegistration(RegistrationState.REGISTERED, facts.on(), null);
    }

    private static EligibilityFacts applying(EligibilityFacts facts, PetitionReason reason) {
        var application = new PetitionFact("", facts.on(), PetitionKind.ISSUE, reason, PetitionState.ACCEPTED, null);
        return facts.with(Stream.concat(facts.petitions().stream(), Stream.of(application))
                .toList());
    }

    private static EligibilityFacts withoutApplications(EligibilityFacts facts) {
        List<PetitionFact> left = facts.petitions().stream()
                .filter(petition -> petition.kind() == PetitionKind.REISSUE)
                .toList();
        return facts.with(left);
    }
}
