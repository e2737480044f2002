package jp.shikaku.batch.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shikaku.batch.imports.csv.CardStatusRow;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.Members;

/** 利用登録状況: the whole file is of one 基準日, not older than what is there. */
final class CardStatusIntake implements Intake<CardStatusRow> {

    private final CardReports reports;
    private final Members members;
    private LocalDate asOf;
    private boolean sentBefore;

    CardStatusIntake(CardReports reports, Members members) {
        this.reports = reports;
        this.members = members;
    }

    @Override
    public RowReader<CardStatusRow> reader(Columns columns, InsurerNumber owner) {
        return RowReader.cardStatus(columns, owner);
    }

    @Override
    public String key(CardStatusRow row) {
        return row.id().rollKey();
    }

    @Override
    public List<Entered> enter(List<CardStatusRow> rows, Source by) {
        if (asOf == null && !rows.isEmpty()) {
            asOf = rows.get(0).status().asOf();
            compareWithNewest();
        }
        Map<String, Long> known = members.idsByRollKey(
                rows.stream().map(row -> row.id().rollKey()).toList());
        return EnterKnown.of(
                rows,
                row -> problem(row, known),
                row -> new CardReports.Entry(known.get(row.id().rollKey()), row.status()),
                entries -> sentBefore ? reports.enter(asOf, entries, by) : reports.enterFirst(entries, by));
    }

    private void compareWithNewest() {
        LocalDate newest = reports.newestDay().orElse(LocalDate.MIN);
        if (newest.isAfter(asOf)) {
            throw Rejected.because("IMP-053", "基準日", asOf.toString(), newest.toString());
        }
        sentBefore = newest.equals(asOf);
    }

    private Problem problem(CardStatusRow row, Map<String, Long> known) {
        if (!row.status().asOf().equals(asOf)) {
            return Problem.of("IMP-054", "基準日", row.status().asOf().toString(), asOf.toString());
        }
        return known.containsKey(row.id().rollKey())
                ? null
                : Problem.of("IMP-055", "番号", row.id().toString());
    }
}
