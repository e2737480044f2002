package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.Fact;
import jp.shikaku.eligibility.FactKind;
import jp.shikaku.eligibility.FactSources;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.history.SourceView;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.member.MemberRegister;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 保存した判定: what is stored comes back as it was, whatever the facts. */
class StoredDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @TempDir
    Path keys;

    @Property(tries = 2_000)
    void comesBackAsItWasInOnePartOrInTwo(@ForAll long seed) {
        EligibilityFacts facts = AnyCase.of(seed).facts();
        var held = new StoredDecision.HeldThen(DocumentKind.NOTICE, "1-C1", facts.on(), null, seed % 2 == 0);
        StoredDecision stored = new StoredDecision(
                RulesVersion.CURRENT,
                facts,
                new FactSources(1L, 2L, facts.card() == null ? null : 3L, List.of(4L), null),
                seed % 3 == 0 ? null : held,
                seed % 5 == 0 ? facts.on().plusDays(20) : facts.on(),
                seed % 5 == 0 ? DocumentPolicy.usual(InsurerKind.NATIONAL, Facts.BEGIN) : facts.policy(),
                DocumentRules.decide(facts).code(),
                facts.on(),
                ActionCode.STILL_GOOD);
        String shared = DecisionText.shared(facts.on(), facts.horizon(), facts.insurerKind(), facts.policy());

        assertThat(read(stored, stored.whole())).isEqualTo(stored);
        assertThat(read(stored, shared, stored.own())).isEqualTo(stored);
    }

    private static StoredDecision read(StoredDecision stored, String... text) {
        return StoredDecision.read(RulesVersion.CURRENT, stored.reason(), stored.validUntil(), text);
    }

    /** A run over a million members stores as many of them. */
    @Test
    void isSmall() {
        int bytes = Kenpo5000Test.facts().values().stream()
                .map(facts -> new StoredDecision(
                        RulesVersion.CURRENT,
                        facts,
                        new FactSources(1_001L, 1_001L, 1_501L, List.of(), null),
                        null,
                        facts.on(),
                        facts.policy(),
                        DocumentRules.decide(facts).code(),
                        null,
                        ActionCode.NOTHING_HELD))
                .mapToInt(stored -> stored.own().getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(bytes / 5_000).isLessThan(360);
    }

    @Test
    void anIssuedDocumentKeepsTheFactsOfItsDayAndWhereTheyCameFrom() {
        try (OneInsurer insurer = new OneInsurer("06139992", InsurerKind.HEALTH_SOCIETY, DAY, keys)) {
            insurer.storage
                    .get(MemberRegister.class)
                    .enter(
                            List.of(OneInsurer.member(0)),
                            insurer.storage.get(Statements.class).source("名簿", "clerk"));
            Document issued = insurer.issue(insurer.members(0, 1), DAY).get(0);
            StoredDecision then = issued.decision().orElseThrow();
            CardStatus usable = new CardStatus(
                    DAY,
                    CardState.VALID,
                    new UserCertificate("1", LocalDate.of(2030, 5, 5), null),
                    new UseRegistration(RegistrationState.REGISTERED, null, null));
            Long member = insurer.members(0, 1).get(0).id();
            insurer.storage
                    .get(CardReports.class)
                    .enter(DAY, List.of(new CardReports.Entry(member, usable)), insurer.source());

            Document later = insurer.storage
                    .get(Documents.class)
                    .find(issued.documentNumber())
                    .orElseThrow();
            DecisionView card = insurer.storage
                    .get(Explaining.class)
                    .explain(later.decision().orElseThrow());

            assertThat(later.decision()).contains(then);
            assertThat(then.holds()).isTrue();
            assertThat(card.card()).isNull();
            assertThat(card.action()).isEqualTo(Action.ISSUE);
            assertThat(card.rulesVersion()).isEqualTo(RulesVersion.CURRENT);
            assertThat(card.facts())
                    .filteredOn(fact -> fact.kind() == FactKind.BIRTH)
                    .extracting(Fact::source)
                    .extracting(SourceView::label, SourceView::recordedBy)
                    .containsExactly(tuple("名簿", "clerk"));
        }
    }
}
