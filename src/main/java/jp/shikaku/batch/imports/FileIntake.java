package jp.shikaku.batch.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.batch.imports.csv.SpooledRows;
import jp.shikaku.card.CardReport;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Entered;
import jp.shikaku.common.Problem;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.member.Assessment;
import jp.shikaku.member.AssessmentRegister;
import jp.shikaku.member.Coverage;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.petition.Petition;
import jp.shikaku.petition.Petitions;

/**
 * Takes one waiting file over, a batch of rows at a time, within one transaction; while one batch is written, the next is
 * read and checked by another thread.
 */
@ApplicationScoped
public class FileIntake {

    /** Where the rows of files go. */
    static final List<Class<?>> TABLES =
            List.of(Member.class, Coverage.class, CardReport.class, Petition.class, Assessment.class);

    @Resource
    ManagedExecutorService executor;

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
            takeOver(file, rows, intake(file), file.source(statements), tally);
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

    private <T> void takeOver(DataImport file, SpooledRows spooled, Intake<T> intake, Source source, Tally tally) {
        RowReader<T> reader =
                intake.reader(spooled.columns(), insurers.current().number());
        CheckedRows<T> rows = new CheckedRows<>(file.id(), spooled, reader, intake::key, file.total());
        Future<CheckedRows.Batch<T>> ahead = executor.submit(rows::next);
        try {
            for (var batch = got(ahead); batch != null; batch = got(ahead)) {
                ahead = executor.submit(rows::next);
                List<ProblemRow> problems = enter(batch, rows, intake, source, tally);
                imports.progress(file.id(), tally.rows(), problems);
            }
        } finally {
            ahead.cancel(true);
        }
    }

    /** All that is wrong with rows of the batch. */
    private static <T> List<ProblemRow> enter(
            CheckedRows.Batch<T> batch, CheckedRows<T> rows, Intake<T> intake, Source source, Tally tally) {
        List<ProblemRow> problems = new ArrayList<>(batch.problems());
        tally.refuse(batch.bad());
        List<Entered> entered = intake.enter(batch.rows(), source);
        for (int i = 0; i < entered.size(); i++) {
            Problem problem = entered.get(i).problem();
            if (problem == null) {
                tally.add(entered.get(i).change());
            } else {
                tally.refuse(1);
                problems.add(rows.problem(batch.raw().get(i), problem));
            }
        }
        return problems;
    }

    private static <T> T got(Future<T> ahead) {
        try {
            return ahead.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
