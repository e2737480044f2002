package jp.shikaku.batch.imports;

import java.util.List;
import java.util.Map;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.PetitionRow;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.Members;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.Petitions;

/** 申請. */
record PetitionIntake(Petitions petitions, Members members) implements Intake<PetitionRow> {

    @Override
    public RowReader<PetitionRow> reader(Columns columns, InsurerNumber owner) {
        return RowReader.petitions(columns, owner);
    }

    @Override
    public String key(PetitionRow row) {
        return row.receiptNumber();
    }

    @Override
    public List<Entered> enter(List<PetitionRow> rows, Source by) {
        Map<String, Long> known = members.idsByRollKey(
                rows.stream().map(row -> row.id().rollKey()).toList());
        return EnterKnown.of(
                rows,
                row -> known.containsKey(row.id().rollKey())
                        ? null
                        : Problem.of("IMP-055", "番号", row.id().toString()),
                row -> new Petitions.Entry(known.get(row.id().rollKey()), fact(row)),
                entries -> petitions.enter(entries, by));
    }

    private static PetitionFact fact(PetitionRow row) {
        return new PetitionFact(row.receiptNumber(), row.receivedOn(), row.kind(), row.reason(), row.state(), null);
    }
}
