package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.shikaku.common.Yen;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void readsWhatWasTyped() {
        Typed typed = new Typed(Map.of("cost", " ８７，４３０円 ", "unit", "DAYS"));

        assertThat(typed.read("cost", Yen::parse)).isEqualTo(Yen.of(87_430));
        assertThat(typed.choose("unit", TimeUnit.class)).isEqualTo(TimeUnit.DAYS);
        assertThat(typed.read("nothing", Yen::parse)).isNull();
        assertThat(typed.isGood()).isTrue();
    }

    @Test
    void whatCannotBeReadIsNotedAtItsFieldAndStaysThere() {
        Typed typed = new Typed(Map.of("cost", "8万", "unit", "WEEKS", "empty", " "));

        assertThat(typed.read("cost", Yen::parse)).isNull();
        assertThat(typed.choose("unit", TimeUnit.class)).isNull();
        assertThat(typed.required("empty", Yen::parse)).isNull();
        assertThat(typed.text("cost")).isEqualTo("8万");
        assertThat(typed.getProblems()).extracting(Typed.Wrong::name).containsExactly("cost", "unit", "empty");
        assertThat(typed.isGood()).isFalse();
    }

    @Test
    void aSuggestionGivesWayToWhatWasTyped() {
        Typed typed = new Typed(Map.of("month", "", "day", "3"));
        typed.suggest("month", "7");
        typed.suggest("day", "1");
        typed.suggest("year", "2026");

        assertThat(typed.text("month")).as("emptied by somebody").isEmpty();
        assertThat(typed.text("day")).isEqualTo("3");
        assertThat(typed.text("year")).isEqualTo("2026");
    }

    @Test
    void rowsBehindARemovedOneMoveUp() {
        Typed typed = new Typed(
                Map.of("a[0].x", "0", "a[1].x", "1", "a[2].x", "2", "a[10].x", "10", "b[1].x", "other", "a", "list"));
        typed.removeRow("a", 1);

        assertThat(typed.text("a[0].x")).isEqualTo("0");
        assertThat(typed.text("a[1].x")).isEqualTo("2");
        assertThat(typed.text("a[9].x")).isEqualTo("10");
        assertThat(typed.has("a[2].x")).isFalse();
        assertThat(typed.text("b[1].x")).isEqualTo("other");
        assertThat(typed.text("a")).isEqualTo("list");
    }

    @Test
    void anIndividualNumberIsNotShownAgain() {
        Typed typed = new Typed(Map.of("person", "１２３４－５６７８－９０１８"));

        assertThat(typed.text("person")).doesNotContain("１２３４", "1234");
    }
}
