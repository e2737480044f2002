package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.common.Wareki;
import jp.shikaku.history.SourceView;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.PolicyItem;
import jp.shikaku.petition.PetitionFact;

/** 判定の材料を言葉で: the facts the rules go by, each with where it came from. Only these: no name, no address. */
public final class FactsInWords {

    private final EligibilityFacts facts;
    private final FactSources origins;
    private final Map<Long, SourceView> sources;
    private final List<Fact> said = new ArrayList<>();

    private FactsInWords(EligibilityFacts facts, FactSources origins, Map<Long, SourceView> sources) {
        this.facts = facts;
        this.origins = origins;
        this.sources = sources;
    }

    /**
     * In the order of {@link FactKind}; what is only ever said of few is left out where nothing is said.
     *
     * @param sources those of {@link FactSources#all()}, by id
     */
    public static List<Fact> of(EligibilityFacts facts, FactSources origins, Map<Long, SourceView> sources) {
        FactsInWords words = new FactsInWords(facts, origins, sources);
        words.person();
        words.card();
        words.petitions();
        words.flags();
        words.policy();
        return List.copyOf(words.said);
    }

    private void person() {
        say(FactKind.DAY, Wareki.format(facts.on()), null);
        say(FactKind.HORIZON, Wareki.format(facts.horizon()), null);
        say(
                FactKind.BIRTH,
                Wareki.format(facts.birth().value()) + "（" + facts.birth().ageOn(facts.on()) + "歳）",
                origins.details());
        var period = facts.coverage().period();
        say(
                FactKind.COVERAGE,
                Wareki.format(period.from()) + "取得、"
                        + (period.until() == null ? "加入中" : Wareki.format(period.until()) + "喪失"),
                origins.coverage());
        if (facts.coverage().voluntaryContinuation()) {
            say(FactKind.VOLUNTARY_CONTINUATION, "あり", origins.coverage());
        }
    }

    private void card() {
        CardStatus card = facts.card();
        if (card == null) {
            say(FactKind.CARD, "データがまだ届いていない", null);
            return;
        }
        say(FactKind.CARD, card.card().label() + "（" + Wareki.format(card.asOf()) + "時点）", origins.card());
        if (card.card() != CardState.NONE) {
            say(FactKind.CERTIFICATE, words(card.certificate()), origins.card());
            say(FactKind.REGISTRATION, words(card.registration()), origins.card());
        }
    }

    private static String words(UserCertificate certificate) {
        if (certificate == null) {
            return "なし";
        }
        return certificate.revokedOn() != null
                ? Wareki.format(certificate.revokedOn()) + "に失効"
                : "有効期限 " + Wareki.format(certificate.expiresOn()) + "、使えるのは " + Wareki.format(certificate.worksUntil())
                        + "まで";
    }

    private static String words(UseRegistration registration) {
        String details = Stream.of(
                        registration.on() == null ? "" : Wareki.format(registration.on()),
                        registration.channel() == null
                                ? ""
                                : registration.channel().label())
                .filter(detail -> !detail.isEmpty())
                .reduce((one, next) -> one + "、" + next)
                .map(all -> "（" + all + "）")
                .orElse("");
        return registration.state().label() + details;
    }

    private void petitions() {
        if (facts.petitions().isEmpty()) {
            say(FactKind.PETITION, "なし", null);
        }
        IntStream.range(0, facts.petitions().size())
                .forEach(index -> say(FactKind.PETITION, words(facts.petitions().get(index)), origins.petition(index)));
    }

    private static String words(PetitionFact petition) {
        return petition.kind().label()
                + (petition.reason() == null ? "" : "（" + petition.reason().label() + "）") + " "
                + Wareki.format(petition.receivedOn()) + "受付、"
                + petition.state().label()
                + (petition.documentEndedOn() == null ? "" : "、書類は" + Wareki.format(petition.documentEndedOn()) + "まで");
    }

    private void flags() {
        say(FactKind.SPECIAL_CARE, yesOrNo(facts.specialCareBefore()), origins.details());
        say(FactKind.SELF_INFO_BLOCKED, yesOrNo(facts.selfInfoBlocked()), origins.details());
        sayDay(FactKind.RESIDENCE_LIMIT, facts.residenceLimit(), origins.details());
        sayDay(FactKind.GRADUATION, facts.particulars().graduationDay(), origins.particulars());
        sayDay(FactKind.HANDBOOK, facts.particulars().handbookUntil(), origins.particulars());
    }

    private static String yesOrNo(boolean flag) {
        return flag ? "あり" : "なし";
    }

    /** The term of documents, and what is not as usual. */
    private void policy() {
        DocumentPolicy policy = facts.policy();
        DocumentPolicy usual = DocumentPolicy.usual(facts.insurerKind(), policy.from());
        String words = PolicyItem.of(facts.insurerKind()).stream()
                .filter(item -> item == PolicyItem.END || !item.words(policy).equals(item.words(usual)))
                .map(item -> item.words(policy))
                .collect(Collectors.joining());
        String from = Wareki.format(policy.from()) + "からの方針";
        said.add(new Fact(FactKind.POLICY, words, new SourceView(from, null, null)));
    }

    private void sayDay(FactKind kind, LocalDate day, Long source) {
        if (day != null) {
            say(kind, Wareki.format(day), source);
        }
    }

    private void say(FactKind kind, String value, Long source) {
        said.add(new Fact(kind, value, source == null ? null : sources.get(source)));
    }
}
