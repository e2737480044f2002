package jp.shikaku.batch.imports.csv;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.shikaku.common.Dates;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;

/**
 * 項目: one cell of a row, read as what its column promises. What is wrong with it is noted in its row, so that reading goes on;
 * the answer is then the same as for an empty cell.
 */
final class Cell {
    private final Cells row;
    private final String column;
    private final String value;
    private boolean required;

    Cell(Cells row, String column, String value) {
        this.row = row;
        this.column = column;
        this.value = value.strip();
    }

    Cell required() {
        required = true;
        return this;
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** A value that refuses nonsense itself; null if not given. */
    <T> T value(Function<String, T> reading) {
        if (isEmpty()) {
            return nothing(null);
        }
        if (holdsRefused(value)) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (Rejected rejected) {
            Problem why = rejected.problems().get(0);
            note(new Problem(
                    why.code(), column, why.args().stream().map(Shown::of).toList()));
            return null;
        }
    }

    LocalDate date() {
        return value(Dates::parse);
    }

    /** 1 or empty. */
    boolean flag() {
        return value(cell -> {
                    if (FullWidth.fold(cell).equals("1")) {
                        return true;
                    }
                    throw Rejected.because("VAL-007", column, cell, "1（該当）と空欄（非該当）");
                })
                != null;
    }

    /** At most so many characters once normalised; "" if not given. */
    String text(UnaryOperator<String> normalizing, int max) {
        String text = normalizing.apply(value);
        if (text.isEmpty()) {
            return nothing("");
        }
        if (holdsRefused(text)) {
            return "";
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            note(ImportProblem.TOO_LONG, String.valueOf(max), String.valueOf(length));
            return "";
        }
        return text;
    }

    /** シリアル番号: the typed field in which twelve digits and more are no individual number. */
    String serial() {
        if (isEmpty() || Incoming.isSerial(value)) {
            return FullWidth.fold(value);
        }
        note(ImportProblem.BAD_SERIAL);
        return "";
    }

    void note(ImportProblem problem, String... args) {
        note(problem.in(column, args));
    }

    private void note(Problem problem) {
        row.note(column, value, problem);
    }

    private <T> T nothing(T answer) {
        if (required) {
            note(ImportProblem.REQUIRED);
        }
        return answer;
    }

    private boolean holdsRefused(String text) {
        if (IndividualNumberGuard.found(Characters.visible(text))) {
            note(ImportProblem.INDIVIDUAL_NUMBER);
            return true;
        }
        var refusal = Characters.refusal(text);
        refusal.ifPresent(found -> note(found.problem(), found.codePoint()));
        return refusal.isPresent();
    }
}
