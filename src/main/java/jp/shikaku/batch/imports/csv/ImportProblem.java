package jp.shikaku.batch.imports.csv;

import java.util.List;
import jp.shikaku.common.Problem;

/**
 * 取込の不備: what can be wrong with a file (IMP-00x), with a row or with a cell (IMP-02x). A value that is wrong in itself, such
 * as a date, is refused by the value (VAL-…). Codes from IMP-040 on belong to what is done with the rows.
 */
enum ImportProblem {
    EMPTY_FILE("IMP-001"),
    NOT_CSV("IMP-002"),
    OTHER_ENCODING("IMP-003"),
    NO_HEADER("IMP-004"),
    UNKNOWN_COLUMNS("IMP-005"),
    MISSING_COLUMNS("IMP-006"),
    REPEATED_COLUMNS("IMP-007"),
    OTHER_LAYOUT("IMP-008"),
    UNREADABLE_ROW("IMP-009"),
    NO_ROW_FITS("IMP-010"),

    WRONG_NUMBER_OF_CELLS("IMP-020"),
    REQUIRED("IMP-021"),
    INDIVIDUAL_NUMBER("IMP-022"),
    UNDECODABLE("IMP-023"),
    INVISIBLE_CHARACTER("IMP-024"),
    PRIVATE_CHARACTER("IMP-025"),
    NO_CHARACTER("IMP-026"),
    TOO_LONG("IMP-027"),
    OTHER_INSURER("IMP-028"),
    BAD_SERIAL("IMP-029"),
    LOSS_NOT_AFTER_ACQUISITION("IMP-030"),
    LOSS_REASON_WITHOUT_LOSS("IMP-031"),
    NOTHING_ASSESSED("IMP-032"),
    ENDS_BEFORE_IT_BEGINS("IMP-033");

    private final String code;

    ImportProblem(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The problem of a whole file or row. */
    Problem with(String... args) {
        return in("", args);
    }

    Problem in(String column, String... args) {
        return new Problem(code, column, List.of(args));
    }
}
