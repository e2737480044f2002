package jp.shikaku.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.BirthDate;
import jp.shikaku.common.StoredJson;
import jp.shikaku.eligibility.CoverageFact;
import jp.shikaku.eligibility.EligibilityFacts;
import jp.shikaku.eligibility.FactSources;
import jp.shikaku.eligibility.ReasonCode;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.law.Act;
import jp.shikaku.member.Particulars;
import jp.shikaku.petition.PetitionFact;

/**
 * How a {@link StoredDecision} is kept as text, readable for people and for every later version. What the decisions of
 * one run share is kept once with the run, the rest with each decision; null = in the other part, or not so.
 *
 * <p>The names and forms below are those of {@link jp.shikaku.law.RulesVersion#CURRENT}: whoever changes one teaches
 * {@link #upToDate} the form before.
 */
record DecisionText(
        LocalDate on,
        LocalDate horizon,
        InsurerKind insurerKind,
        DocumentPolicy policy,
        BirthDate birth,
        CoverageFact coverage,
        CardStatus card,
        List<PetitionFact> petitions,
        Boolean specialCareBefore,
        Boolean selfInfoBlocked,
        LocalDate residenceLimit,
        Particulars particulars,
        FactSources sources,
        StoredDecision.HeldThen held,
        LocalDate issuedOn,
        DocumentPolicy issuePolicy,
        ActionCode action) {

    private static final int BEFORE_PARTICULARS = 1;

    static String shared(LocalDate on, LocalDate horizon, InsurerKind kind, DocumentPolicy policy) {
        return StoredJson.write(new DecisionText(
                on, horizon, kind, policy, null, null, null, null, null, null, null, null, null, null, null, null,
                null));
    }

    static String own(StoredDecision decision) {
        EligibilityFacts facts = decision.facts();
        return StoredJson.write(new DecisionText(
                null,
                null,
                null,
                null,
                facts.birth(),
                facts.coverage(),
                facts.card(),
                facts.petitions().isEmpty() ? null : facts.petitions(),
                facts.specialCareBefore() ? true : null,
                facts.selfInfoBlocked() ? true : null,
                facts.residenceLimit(),
                facts.particulars().equals(Particulars.NONE) ? null : facts.particulars(),
                decision.sources().all().isEmpty() ? null : decision.sources(),
                decision.held(),
                decision.issuedOn().equals(facts.on()) ? null : decision.issuedOn(),
                decision.issuePolicy().equals(facts.policy()) ? null : decision.issuePolicy(),
                decision.action()));
    }

    static String whole(StoredDecision decision) {
        EligibilityFacts facts = decision.facts();
        ObjectNode whole = StoredJson.tree(shared(facts.on(), facts.horizon(), facts.insurerKind(), facts.policy()));
        return whole.setAll(StoredJson.tree(own(decision))).toString();
    }

    /** @param text one or both parts, as any version wrote them */
    static StoredDecision read(int version, ReasonCode reason, LocalDate validUntil, String... text) {
        ObjectNode whole = StoredJson.tree("{}");
        for (String part : text) {
            whole.setAll(StoredJson.tree(part));
        }
        return StoredJson.read(upToDate(version, whole), DecisionText.class).decision(version, reason, validUntil);
    }

    /** 旧版の読み替え: brings what an older version wrote into the form of the present one. */
    private static ObjectNode upToDate(int version, ObjectNode text) {
        if (version <= BEFORE_PARTICULARS) {
            text.putObject("particulars").setAll(text.deepCopy().retain("graduationDay", "handbookUntil"));
            ObjectNode policy = (ObjectNode) text.get("policy");
            policy.set("from", policy.path("period").get("from"));
            policy.put("exOfficio", true);
            policy.putObject("latterStage")
                    .put("referenceDay", "--08-01")
                    .put("holder", "WORKING")
                    .set("age", policy.get("latterStageAge"));
            ObjectNode end = (ObjectNode) policy.get("end");
            boolean fixed = !end.path("day").asText().startsWith("--");
            end.put("kind", end.has("years") ? "YEARS" : fixed ? "FIXED" : "CYCLE");
            if (end.has("years")) {
                // Longer terms could be set then; the law cut them short.
                end.put("years", Math.min(end.get("years").asInt(), Act.LONGEST_VALIDITY_YEARS));
            }
        }
        return text;
    }

    private StoredDecision decision(int version, ReasonCode reason, LocalDate validUntil) {
        return new StoredDecision(
                version,
                new EligibilityFacts(
                        on,
                        horizon,
                        insurerKind,
                        policy,
                        birth,
                        coverage,
                        card,
                        petitions == null ? List.of() : petitions,
                        Boolean.TRUE.equals(specialCareBefore),
                        Boolean.TRUE.equals(selfInfoBlocked),
                        residenceLimit,
                        Objects.requireNonNullElse(particulars, Particulars.NONE)),
                Objects.requireNonNullElse(sources, FactSources.UNKNOWN),
                held,
                Objects.requireNonNullElse(issuedOn, on),
                Objects.requireNonNullElse(issuePolicy, policy),
                reason,
                validUntil,
                action);
    }
}
