package jp.shikaku.batch.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.batch.imports.csv.Reading;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.batch.imports.csv.Spool;
import jp.shikaku.batch.imports.csv.SpooledRows;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Entered;
import jp.shikaku.document.DecisionView;
import jp.shikaku.document.Document;
import jp.shikaku.document.DocumentRow;
import jp.shikaku.document.DocumentService;
import jp.shikaku.document.IssuanceService;
import jp.shikaku.document.OneInsurer;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.AssessmentRegister;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.member.Particulars;
import jp.shikaku.member.ParticularsRegister;
import jp.shikaku.petition.Petitions;
import jp.shikaku.server.Csv;
import jp.shikaku.server.OfficeClock;

/** 役所の日々: an insurer to which files come on one day and another, and that issues documents; on the real tables. */
final class Office implements AutoCloseable {

    final OneInsurer insurer;
    final OfficeClock clock = new OfficeClock(LocalDate.of(2024, 12, 2));

    private final String number;
    private final Path files;

    Office(String number, InsurerKind kind, Path files) {
        this.number = number;
        this.files = files;
        this.insurer = new OneInsurer(number, kind, clock, files);
    }

    String number() {
        return number;
    }

    <T> T get(Class<T> type) {
        return insurer.storage.get(type);
    }

    /** The file arrives on the day, and is taken over at once; every row of it must be good. */
    List<Entered> arrives(LocalDate day, Layout layout, Csv csv) {
        clock.morningOf(day);
        return enter(layout, intake(layout), csv.toString());
    }

    /** An officer says so of the member. */
    void says(String memberNumber, Particulars particulars) {
        ParticularsRegister register = get(ParticularsRegister.class);
        Member member = member(memberNumber);
        register.enter(member, particulars, register.seen(member), "clerk");
    }

    /** What each of these is due is issued on the day. */
    List<Document> issue(LocalDate day, Member... people) {
        clock.morningOf(day);
        return insurer.issue(List.of(people), day);
    }

    Member member(String memberNumber) {
        return get(Members.class).find(id(memberNumber)).orElseThrow();
    }

    InsuredId id(String memberNumber) {
        boolean latterStage = number.startsWith("39");
        return new InsuredId(latterStage ? "" : "100", memberNumber, latterStage ? "" : "00");
    }

    DecisionView decision(String memberNumber, LocalDate on, KnownBy then) {
        return get(IssuanceService.class).decision(id(memberNumber), on, then);
    }

    List<DocumentRow> documents(String memberNumber) {
        return get(DocumentService.class).ofMember(id(memberNumber), KnownBy.NOW);
    }

    KnownBy endOf(LocalDate day) {
        return KnownBy.endOf(day, clock.getZone());
    }

    private Intake<?> intake(Layout layout) {
        return switch (layout) {
            case MEMBERS -> new MemberIntake(get(MemberRegister.class));
            case CARD_STATUS -> new CardStatusIntake(get(CardReports.class), get(Members.class));
            case PETITIONS -> new PetitionIntake(get(Petitions.class), get(Members.class));
            case ASSESSMENTS -> new AssessmentIntake(get(AssessmentRegister.class), get(Members.class));
        };
    }

    private <T> List<Entered> enter(Layout layout, Intake<T> intake, String csv) {
        Path file = files.resolve("file.csv");
        List<T> rows = new ArrayList<>();
        try {
            Spool.write(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), layout, file);
            try (SpooledRows spooled = SpooledRows.open(file, layout)) {
                RowReader<T> reader = intake.reader(spooled.columns(), new InsurerNumber(number));
                spooled.forEachRemaining(row -> rows.add(good(reader.read(row))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intake.enter(rows, insurer.source());
    }

    private static <T> T good(Reading<T> reading) {
        if (!reading.good()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.row();
    }

    @Override
    public void close() {
        insurer.close();
    }
}
