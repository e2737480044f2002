package jp.shikaku.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shikaku.batch.imports.csv.RawRow;
import jp.shikaku.batch.imports.csv.Reading;
import jp.shikaku.batch.imports.csv.RowProblem;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.batch.imports.csv.SpooledRows;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.AssessmentRegister;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.petition.Petitions;

/** Takes one waiting file over, a batch of rows at a time, within one transaction. */
@ApplicationScoped
public class FileIntake {

    private static final int BATCH = 500;

    @Inject
    Imports imports;

    @Inject
    Inbox inbox;

    @Inject
    Insurers insurers;

    @Inject
    MemberRegister register;

    @Inject
    Members members;

    @Inject
    AssessmentRegister assessments;

    @Inject
    CardReports cards;

    @Inject
    Petitions petitions;

    @Inject
    Statements statements;

    /** Whether the file was taken over; if not, the transaction must not be committed and the tally says why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeOver(long importId, Tally tally) throws IOException {
        DataImport file = imports.find(importId).orElseThrow();
        boolean goodRowsOnly = file.goodRowsOnly();
        try (SpooledRows rows = SpooledRows.open(inbox.fileOf(importId), file.kind())) {
            imports.begin(importId, rows.columns().names());
            takeOver(importId, rows, intake(file), file.source(statements), tally);
        }
        if (tally.refused() > 0 && !goodRowsOnly) {
            return false;
        }
        imports.applied(importId, tally);
        return true;
    }

    private Intake<?> intake(DataImport file) {
        return switch (file.kind()) {
            case MEMBERS -> new MemberIntake(register);
            case CARD_STATUS -> new CardStatusIntake(cards, members);
            case PETITIONS -> new PetitionIntake(petitions, members);
            case ASSESSMENTS -> new AssessmentIntake(assessments, members);
        };
    }

    private <T> void takeOver(long importId, SpooledRows rows, Intake<T> intake, Source source, Tally tally) {
        InsurerNumber owner = insurers.current().number();
        RowReader<T> reader = intake.reader(rows.columns(), owner);
        Set<String> seen = new HashSet<>();
        while (rows.hasNext()) {
            List<RawRow> raw = new ArrayList<>(BATCH);
            List<T> good = new ArrayList<>(BATCH);
            List<ProblemRow> problems = new ArrayList<>();
            while (rows.hasNext() && raw.size() < BATCH) {
                RawRow row = rows.next();
                Reading<T> reading = reader.read(row);
                if (!reading.good()) {
                    tally.refuse();
                    reading.problems().forEach(problem -> problems.add(new ProblemRow(importId, row, problem)));
                } else if (!seen.add(intake.key(reading.row()))) {
                    tally.refuse();
                    problems.add(problem(importId, row, Problem.of("IMP-056", "")));
                } else {
                    raw.add(row);
                    good.add(reading.row());
                }
            }
            List<Entered> entered = intake.enter(good, source);
            for (int i = 0; i < entered.size(); i++) {
                Problem problem = entered.get(i).problem();
                if (problem == null) {
                    tally.add(entered.get(i).change());
                } else {
                    tally.refuse();
                    problems.add(problem(importId, raw.get(i), problem));
                }
            }
            imports.progress(importId, tally.rows(), problems);
        }
    }

    private static ProblemRow problem(long importId, RawRow row, Problem problem) {
        return new ProblemRow(importId, row, new RowProblem(row.line(), problem.field(), "", problem));
    }
}
