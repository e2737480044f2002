package jp.shikaku.api.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.dispatch.Ledger;
import jp.shikaku.dispatch.LedgerItem;

/** 件数照合表. {@code difference} 0: the parts are the whole. */
public record LedgerJson(boolean balanced, List<LineJson> lines) {

    /** One line: so many, and where they went. */
    public record LineJson(LedgerItem item, long count, Map<LedgerItem, Long> parts, long difference) {}

    static LedgerJson of(Ledger ledger) {
        return new LedgerJson(
                ledger.balanced(), ledger.lines().stream().map(LedgerJson::line).toList());
    }

    private static LineJson line(Ledger.Line line) {
        Map<LedgerItem, Long> parts = new LinkedHashMap<>();
        line.parts().forEach(part -> parts.put(part.item(), part.count()));
        return new LineJson(line.item(), line.count(), parts, line.difference());
    }
}
