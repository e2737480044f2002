package jp.shikaku.batch.imports;

import java.util.List;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.MemberRow;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.common.Entered;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;

/** 加入者名簿. */
record MemberIntake(MemberRegister register) implements Intake<MemberRow> {

    @Override
    public RowReader<MemberRow> reader(Columns columns, InsurerNumber owner) {
        return RowReader.members(columns, owner);
    }

    @Override
    public String key(MemberRow row) {
        return row.id().rollKey() + row.coverage().from();
    }

    @Override
    public List<Entered> enter(List<MemberRow> rows, Source by) {
        return register.enter(rows.stream().map(MemberIntake::entry).toList(), by);
    }

    private static MemberEntry entry(MemberRow row) {
        return new MemberEntry(
                row.id(),
                new MemberDetails(
                        row.name(),
                        row.kana(),
                        row.birth().value(),
                        row.sex(),
                        row.postalCode() == null ? "" : row.postalCode().digits(),
                        row.address(),
                        row.relation(),
                        row.ratio(),
                        row.residenceLimit(),
                        row.specialCareBefore(),
                        row.selfInfoBlocked()),
                row.coverage().from(),
                new CoverageDetails(
                        row.coverage().until(), row.lossReason(), row.employerCode(), row.voluntaryContinuation()));
    }
}
