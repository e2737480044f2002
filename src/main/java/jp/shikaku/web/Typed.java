package jp.shikaku.web;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;

/**
 * 入力されたもの: what was typed into a form that the server keeps nowhere, by name, and what is wrong with it. Such a form
 * works without script, can be linked to, and survives going back; its inputs are {@code <s:ask>}.
 */
public final class Typed {

    private final Map<String, String> values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** An individual number is not even shown again. */
    Typed(Map<String, String> values) {
        this.values = new HashMap<>(values);
        this.values.replaceAll((name, value) -> IndividualNumberGuard.mask(value));
    }

    public static Typed inThisRequest() {
        return new Typed(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** As it was typed; "" = nothing. */
    public String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** What stands in a field before anybody typed into it. */
    public void suggest(String name, String value) {
        values.putIfAbsent(name, value);
    }

    /** Null where nothing was typed, or it cannot be read so: then that is noted. */
    public <T> T read(String name, Function<String, T> how) {
        if (!has(name)) {
            return null;
        }
        try {
            return how.apply(text(name));
        } catch (Rejected rejected) {
            rejected.problems().forEach(problem -> note(name, problem));
            return null;
        }
    }

    /** As {@link #read}; nothing is noted too. */
    public <T> T required(String name, Function<String, T> how) {
        if (!has(name)) {
            note(name, Problem.of("EXP-009", name));
        }
        return read(name, how);
    }

    /** One of the constants, by its name. */
    public <E extends Enum<E>> E choose(String name, Class<E> type) {
        return read(
                name,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() ->
                                Rejected.because("VAL-007", name, text, Arrays.toString(type.getEnumConstants()))));
    }

    /** What was refused after reading. */
    public void note(String name, Problem problem) {
        problems.merge(name, Problems.text(problem), (one, other) -> one + other);
    }

    /** Takes a row out of {@code list[0].…, list[1].…}; those behind it move up. */
    public void removeRow(String list, int row) {
        Map<String, String> moved = new HashMap<>();
        values.forEach((name, value) -> {
            int index = rowOf(list, name);
            if (index < row) {
                moved.put(name, value);
            } else if (index > row) {
                moved.put(name.replace("[" + index + "]", "[" + (index - 1) + "]"), value);
            }
        });
        values.clear();
        values.putAll(moved);
    }

    /** −1 = not of that list. */
    private static int rowOf(String list, String name) {
        return name.matches(list + "\\[\\d{1,4}\\]\\..+")
                ? Integer.parseInt(name.substring(list.length() + 1, name.indexOf(']')))
                : -1;
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** Null = nothing is wrong there. */
    public String problem(String name) {
        return problems.get(name);
    }

    /** All that is wrong, in the order in which it was found. */
    public List<Wrong> getProblems() {
        return problems.entrySet().stream()
                .map(problem -> new Wrong(problem.getKey(), problem.getValue()))
                .toList();
    }

    /** What is wrong at one field. */
    public record Wrong(String name, String text) {}

    /** One of a list to choose from. */
    public record Option(String value, String label) {}
}
