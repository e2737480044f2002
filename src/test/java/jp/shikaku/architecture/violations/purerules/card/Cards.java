package jp.shikaku.architecture.violations.purerules.card;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean. */
@ApplicationScoped
public class Cards {
    public boolean known() {
        return true;
    }
}
