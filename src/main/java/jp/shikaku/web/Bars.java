package jp.shikaku.web;

import java.util.ArrayList;
import java.util.List;

/**
 * 棒グラフ: figures by row, and beside them a bar for the eye. Of more than one series the bars stand end to end.
 *
 * @param series what the figures of each row are, in their order
 */
public record Bars(List<String> series, List<Bar> rows) {

    /**
     * One figure.
     *
     * @param text how it is written
     * @param note more about it, or ""
     * @param address where it leads to, or ""
     */
    public record Figure(long size, String text, String note, String address) {}

    /** A figure and its bar, in hundredths of the longest row. */
    public record Part(Figure figure, String series, int place, double start, double length) {}

    /** One row. */
    public record Bar(String label, List<Part> parts) {}

    /** Rows before the longest is known. */
    public static final class Builder {

        private final List<String> series;
        private final List<String> labels = new ArrayList<>();
        private final List<List<Figure>> figures = new ArrayList<>();

        private Builder(List<String> series) {
            this.series = series;
        }

        /** A figure for each series, in their order. */
        public Builder row(String label, List<Figure> row) {
            labels.add(label);
            figures.add(row);
            return this;
        }

        public Bars build() {
            long longest = figures.stream().mapToLong(Builder::sum).max().orElse(0);
            List<Bar> rows = new ArrayList<>();
            for (int row = 0; row < labels.size(); row++) {
                rows.add(new Bar(labels.get(row), parts(figures.get(row), Math.max(longest, 1))));
            }
            return new Bars(series, rows);
        }

        private List<Part> parts(List<Figure> row, long longest) {
            List<Part> parts = new ArrayList<>();
            double start = 0;
            for (int place = 0; place < row.size(); place++) {
                double length = 100.0 * row.get(place).size() / longest;
                parts.add(new Part(row.get(place), series.get(place), place, start, length));
                start += length;
            }
            return parts;
        }

        private static long sum(List<Figure> row) {
            return row.stream().mapToLong(Figure::size).sum();
        }
    }

    public static Builder of(String... series) {
        return new Builder(List.of(series));
    }
}
