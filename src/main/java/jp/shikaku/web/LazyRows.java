package jp.shikaku.web;

import java.util.List;
import java.util.Map;
import jp.shikaku.common.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** 一覧表の行: asks a service for just those that are shown. */
public final class LazyRows<T> extends LazyDataModel<T> {

    /** A service's way to answer a page of rows. */
    public interface Source<T> {
        Page<T> page(int first, int max);
    }

    private final transient Source<T> source;

    public LazyRows(Source<T> source) {
        this.source = source;
    }

    /** Known only together with the rows: {@link #load} says it. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<T> load(int first, int max, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Page<T> page = source.page(first, max);
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }
}
