package jp.shikaku.batch.imports;

import java.util.List;
import java.util.Map;
import jp.shikaku.batch.imports.csv.AssessmentRow;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.AssessmentDetails;
import jp.shikaku.member.AssessmentRegister;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** 負担割合・適用区分. */
record AssessmentIntake(AssessmentRegister register, Members members) implements Intake<AssessmentRow> {

    @Override
    public RowReader<AssessmentRow> reader(Columns columns, InsurerNumber owner) {
        return RowReader.assessments(columns, owner);
    }

    @Override
    public String key(AssessmentRow row) {
        return row.id().rollKey() + row.period().from();
    }

    @Override
    public List<Entered> enter(List<AssessmentRow> rows, Source by) {
        Map<String, Member> known =
                members.byRollKey(rows.stream().map(row -> row.id().rollKey()).toList());
        return EnterKnown.of(
                rows,
                row -> known.containsKey(row.id().rollKey())
                        ? null
                        : Problem.of("IMP-055", "番号", row.id().toString()),
                row -> new AssessmentRegister.Entry(
                        known.get(row.id().rollKey()),
                        row.period().from(),
                        new AssessmentDetails(row.period().until(), row.ratio(), row.limitClass())),
                entries -> register.enter(entries, by));
    }
}
