package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void theLongestRowFillsTheWidthAndBarsOfARowStandEndToEnd() {
        Bars bars = Bars.of("資格確認書", "お知らせ")
                .row("2026-12", List.of(figure(30), figure(10)))
                .row("2027-01", List.of(figure(0), figure(20)))
                .build();

        assertThat(bars.rows()).extracting(Bars.Bar::label).containsExactly("2026-12", "2027-01");
        assertThat(bars.rows().get(0).parts())
                .extracting(Bars.Part::start, Bars.Part::length)
                .containsExactly(tuple(0.0, 75.0), tuple(75.0, 25.0));
        assertThat(bars.rows().get(1).parts())
                .extracting(Bars.Part::series, Bars.Part::length)
                .containsExactly(tuple("資格確認書", 0.0), tuple("お知らせ", 50.0));
    }

    @Test
    void nothingAtAllHasNoBars() {
        Bars bars = Bars.of("人").row("2026-12", List.of(figure(0))).build();

        assertThat(bars.rows().get(0).parts()).extracting(Bars.Part::length).containsExactly(0.0);
    }

    private static Bars.Figure figure(long size) {
        return new Bars.Figure(size, Long.toString(size), "", "");
    }
}
