package jp.shikaku.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shikaku.Table;
import jp.shikaku.card.CardState;
import jp.shikaku.document.validity.Validity;
import jp.shikaku.document.validity.ValidityRules;
import jp.shikaku.document.validity.ValidityRulesTest;
import jp.shikaku.eligibility.DocumentDecision;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.eligibility.DocumentRules;
import jp.shikaku.eligibility.DocumentRulesTest;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.FactSources;
import jp.shikaku.eligibility.Facts;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.law.RulesVersion;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;

/** Decisions as some version stored them, {@code replay/version-N.jsonl}: one a line, never changed once released. */
final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEMBERS_OF_EACH_REASON = 3;

    /** One line: whose it is, what was decided, and the text that was kept of it. */
    record Line(int version, String name, String reason, String validUntil, String text) {

        StoredDecision read() {
            return StoredDecision.read(
                    version, ReasonCode.valueOf(reason), validUntil == null ? null : LocalDate.parse(validUntil), text);
        }

        static Line of(String name, StoredDecision decision) {
            String lastDay =
                    decision.validUntil() == null ? null : decision.validUntil().toString();
            return new Line(decision.rulesVersion(), name, decision.reason().name(), lastDay, decision.whole());
        }

        @Override
        public String toString() {
            return version + " " + name;
        }
    }

    private Sample() {}

    static List<Line> ofVersion(int version) {
        try (InputStream in = Sample.class.getResourceAsStream("/replay/version-" + version + ".jsonl")) {
            List<Line> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                lines.add(JSON.readerFor(Line.class).readValue(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<Line> lines) {
        return lines.stream().map(JSON::valueToTree).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** What the present version decides and stores: all cases of the tables, and some members of the example register. */
    static List<Line> now() {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : Table.read("spec/document-rules.csv")) {
            lines.add(line("document-rules: " + row, DocumentRulesTest.facts(row), null));
        }
        for (Table.Row row : Table.read("spec/validity.csv")) {
            lines.add(line("validity: " + row, certified(row), null));
        }
        for (Table.Row row : Table.read("spec/actions.csv")) {
            lines.add(line("actions: " + row, ActionRulesTest.facts(row), then(ActionRulesTest.held(row))));
        }
        EligibilityFacts aged = new Facts().born(LocalDate.of(1953, 5, 5)).build();
        lines.add(line("負担割合の判定がない72歳", aged, null, false, false));
        EligibilityFacts usual = new Facts().build();
        LocalDate monthAgo = usual.on().minusMonths(1);
        var held = new StoredDecision.HeldThen(DocumentKind.NOTICE, "06139992-N00000001", monthAgo, null, false);
        lines.add(line("なくしたので、もう一度", usual, held, true, true));
        Map<ReasonCode, Integer> taken = new EnumMap<>(ReasonCode.class);
        Kenpo5000Test.facts().forEach((key, facts) -> {
            if (taken.merge(DocumentRules.decide(facts).code(), 1, Integer::sum) <= MEMBERS_OF_EACH_REASON) {
                lines.add(line("kenpo-5000: " + key, facts, null));
            }
        });
        return lines;
    }

    /** The case of the row, with what makes a document of its kind due. */
    private static EligibilityFacts certified(Table.Row row) {
        Facts facts = ValidityRulesTest.facts(row);
        ReasonCode code = ReasonCode.valueOf(row.text("理由コード"));
        if (code == ReasonCode.CARD_LOST || code == ReasonCode.CARD_RENEWING) {
            var reason = code == ReasonCode.CARD_LOST ? PetitionReason.LOST : PetitionReason.RENEWING;
            LocalDate day = LocalDate.of(2025, 1, 6);
            facts.petition(PetitionKind.ISSUE, reason, PetitionState.ACCEPTED, day, null);
        } else if (code.document() == DocumentKind.CERTIFICATE) {
            facts.card(CardState.NONE);
        }
        return facts.build();
    }

    private static StoredDecision.HeldThen then(Held held) {
        return held == null
                ? null
                : new StoredDecision.HeldThen(
                        held.kind(),
                        "06139992-C00000001",
                        held.issuedOn(),
                        held.lastDay(),
                        !held.printed().equals("山田"));
    }

    private static Line line(String name, EligibilityFacts facts, StoredDecision.HeldThen held) {
        return line(name, facts, held, true, false);
    }

    private static Line line(
            String name, EligibilityFacts facts, StoredDecision.HeldThen held, boolean assessed, boolean asked) {
        DocumentDecision due = DocumentRules.decide(facts);
        Validity validity = ValidityRules.of(facts, due.code(), facts.on());
        ActionDecision wanted = ActionRules.of(due, validity, "=", held == null ? null : held.held());
        ActionDecision what = ActionRules.unlessUnassessed(ActionRules.ifAskedFor(wanted, asked), assessed);
        return Line.of(
                name,
                new StoredDecision(
                        RulesVersion.CURRENT,
                        facts,
                        FactSources.UNKNOWN,
                        held,
                        facts.on(),
                        facts.policy(),
                        due.code(),
                        what.lastDay(),
                        what.code()));
    }
}
