package jp.shikaku.web.staff.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.shikaku.dispatch.LotRow;
import jp.shikaku.dispatch.LotService;
import jp.shikaku.web.LazyRows;

/** 発送ロットの一覧. */
@Named("staffDispatchIndexPage")
@RequestScoped
public class IndexPage {

    @Inject
    LotService service;

    private final LazyRows<LotRow> lots = new LazyRows<>((first, max) -> service.list(first, max));

    public LazyRows<LotRow> getLots() {
        return lots;
    }
}
