package jp.shikaku.radar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import jp.shikaku.common.SafeCsv;

/** 期日の来る人のCSV: one row for each person, in roll order. */
public final class PeopleCsv {

    private static final List<String> COLUMNS =
            List.of("記号", "番号", "枝番", "氏名", "生年月日", "事業所番号", "期日の種類", "期日", "自己情報提供不可");

    /** Hands everybody to a receiver. */
    public interface Source {
        void each(Consumer<PersonDue> receiver);
    }

    private PeopleCsv() {}

    /** For another program. */
    public static void forProgram(OutputStream out, Deadline what, Source people) throws IOException {
        try (SafeCsv csv = SafeCsv.forProgram(out)) {
            write(csv, what, people);
        }
    }

    /** For an officer's spreadsheet. */
    public static void forSpreadsheet(OutputStream out, Deadline what, Source people) throws IOException {
        try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
            write(csv, what, people);
        }
    }

    private static void write(SafeCsv csv, Deadline what, Source people) {
        COLUMNS.forEach(csv::typed);
        csv.endRow();
        people.each(person -> csv.text(person.symbol())
                .text(person.number())
                .typed(person.branch())
                .text(person.name())
                .typed(person.birthDate().toString())
                .text(person.employerCode())
                .typed(what.label())
                .typed(person.day().toString())
                .typed(person.selfInfoBlocked() ? "1" : "")
                .endRow());
    }
}
