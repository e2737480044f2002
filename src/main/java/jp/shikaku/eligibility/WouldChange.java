package jp.shikaku.eligibility;

import java.time.LocalDate;
import jp.shikaku.common.Wareki;
import jp.shikaku.law.Reason;

/**
 * これが変わるのは: what would make something else due, if all else stayed as it is.
 *
 * @param from the day from which; null = it takes an act
 * @param act what somebody would have to do; null = only time has to pass
 * @param document what would be due then
 * @param because why, as the rule would say it then
 */
public record WouldChange(LocalDate from, Alteration act, DocumentKind document, ReasonCode reason, Reason because) {

    static WouldChange from(LocalDate day, DocumentDecision then) {
        return new WouldChange(day, null, then.document(), then.code(), then.deciding());
    }

    static WouldChange by(Alteration act, DocumentDecision then) {
        return new WouldChange(null, act, then.document(), then.code(), then.deciding());
    }

    /** 「利用登録をすると」「令和9年3月1日から」. */
    public String when() {
        return act == null ? Wareki.format(from) + "から" : act.label();
    }
}
