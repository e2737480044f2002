package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.shikaku.history.Statements;

/** 説明: puts a decision into words, from what it was made from. */
@ApplicationScoped
public class Explaining {

    @Inject
    Statements statements;

    public DecisionView explain(StoredDecision decision) {
        return DecisionView.of(decision, statements.sources(decision.sources().all()));
    }
}
