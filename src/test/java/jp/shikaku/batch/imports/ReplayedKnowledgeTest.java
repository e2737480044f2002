package jp.shikaku.batch.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.card.CardReports;
import jp.shikaku.card.CardState;
import jp.shikaku.card.CardStatus;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.card.UseRegistration;
import jp.shikaku.card.UserCertificate;
import jp.shikaku.history.Known;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.member.AssessmentDetails;
import jp.shikaku.member.AssessmentRegister;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.LossReason;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.MemberRegister;
import jp.shikaku.member.Members;
import jp.shikaku.member.Particulars;
import jp.shikaku.petition.PetitionFact;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import jp.shikaku.petition.Petitions;
import jp.shikaku.server.Csv;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I8: after any corrections, what was known then is what a plain list of all entries says; nothing kept is ever edited. */
class ReplayedKnowledgeTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final LocalDate BORN = LocalDate.of(1954, 2, 10);
    private static final int ENTRIES = 120;

    /** 記帳: the plain list, one line for each entry: when, about which row, what. */
    private record Line(Instant at, String row, Object said) {}

    @TempDir
    Path files;

    private final List<Line> journal = new ArrayList<>();
    private Office office;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_260_801, 7_310_801})
    void whatWasKnownIsWhatHadBeenEntered(long seed) {
        Random random = new Random(seed);
        try (Office opened = new Office("138990", InsurerKind.NATIONAL, files)) {
            office = opened;
            office.arrives(BEGIN, Layout.MEMBERS, Csv.members(office.number()).row("生年月日", BORN.toString()));
            noteAll(office.clock.instant());
            List<String> kept = List.of();
            for (int i = 0; i < ENTRIES; i++) {
                // Sometimes two entries are of the same moment, and sometimes the clock is set back.
                office.clock.advance(Duration.ofMinutes(random.nextInt(-200, 3_000)));
                enter(random);
                kept = grownFrom(kept);
            }
            for (Instant then : moments()) {
                assertThat(asKnown(new KnownBy(then)))
                        .as("seed %d, known by %s", seed, then)
                        .isEqualTo(replayed(then));
            }
            assertThat(asKnown(KnownBy.NOW)).isEqualTo(replayed(Instant.MAX));
            assertThat(kept).as("corrections that were made").hasSizeGreaterThan(ENTRIES / 4);
            assertNoneOverlaps();
        }
    }

    private void enter(Random random) {
        Source by = office.insurer.source();
        Member member = office.member("1");
        switch (random.nextInt(6)) {
            case 0 -> register(member, by, renamed(member.details(), random), BEGIN.withYear(2020), running());
            case 1 -> register(member, by, member.details(), BEGIN.withYear(2020), lost(random));
            case 2 -> report(member, by, random);
            case 3 -> apply(member, by, random);
            case 4 -> assess(member, by, random);
            default -> particulars(random);
        }
    }

    private void register(Member member, Source by, MemberDetails details, LocalDate from, CoverageDetails coverage) {
        office.get(MemberRegister.class)
                .enter(List.of(new MemberEntry(member.insuredId(), details, from, coverage)), by);
        noteAll(by.recordedAt());
    }

    private static MemberDetails renamed(MemberDetails now, Random random) {
        return new MemberDetails(
                "山田　花子" + random.nextInt(3),
                now.kana(),
                now.birthDate(),
                now.sex(),
                now.postalCode(),
                now.address(),
                now.relation(),
                now.copaymentRatio(),
                now.residenceLimit(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private static CoverageDetails running() {
        return new CoverageDetails(null, null, "0001", false);
    }

    private static CoverageDetails lost(Random random) {
        return new CoverageDetails(
                random.nextBoolean() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 1),
                LossReason.OTHER_INSURER,
                "000" + random.nextInt(3),
                random.nextBoolean());
    }

    private void report(Member member, Source by, Random random) {
        LocalDate asOf = LocalDate.of(2026, 1 + random.nextInt(3), 28);
        CardStatus status = new CardStatus(
                asOf,
                CardState.values()[random.nextInt(CardState.values().length)],
                random.nextBoolean() ? null : new UserCertificate("1", LocalDate.of(2030, 2, 10), null),
                new UseRegistration(RegistrationState.REGISTERED, null, null));
        office.get(CardReports.class).enter(asOf, List.of(new CardReports.Entry(member.id(), status)), by);
        noteAll(by.recordedAt());
    }

    private void apply(Member member, Source by, Random random) {
        PetitionFact fact = new PetitionFact(
                "P" + random.nextInt(3),
                LocalDate.of(2026, 2, 1 + random.nextInt(9)),
                PetitionKind.ISSUE,
                PetitionReason.LOST,
                PetitionState.values()[random.nextInt(PetitionState.values().length)],
                null);
        office.get(Petitions.class).enter(List.of(new Petitions.Entry(member.id(), fact)), by);
        noteAll(by.recordedAt());
    }

    private void assess(Member member, Source by, Random random) {
        LocalDate from = LocalDate.of(2025 + random.nextInt(2), 8, 1);
        AssessmentDetails details = new AssessmentDetails(
                random.nextBoolean() ? null : from.plusYears(1),
                CopaymentRatio.values()[random.nextInt(CopaymentRatio.values().length)],
                null);
        office.get(AssessmentRegister.class).enter(List.of(new AssessmentRegister.Entry(member, from, details)), by);
        noteAll(by.recordedAt());
    }

    private void particulars(Random random) {
        LocalDate from = random.nextBoolean() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 1);
        office.says("1", new Particulars(null, null, from, null, null, null, random.nextBoolean()));
        noteAll(lastSource());
    }

    private Instant lastSource() {
        return office.insurer
                .storage
                .em()
                .createQuery("select max(s.recordedAt) from Source s", Instant.class)
                .getSingleResult();
    }

    /** Whatever a row says otherwise than the journal has it was entered just now. */
    private void noteAll(Instant at) {
        Map<String, Object> before = replayed(Instant.MAX);
        asKnown(KnownBy.NOW).forEach((row, said) -> {
            if (!said.equals(before.get(row))) {
                journal.add(new Line(at, row, said));
            }
        });
    }

    private Map<String, Object> replayed(Instant before) {
        Map<String, Object> said = new TreeMap<>();
        journal.stream().filter(line -> line.at().isBefore(before)).forEach(line -> said.put(line.row(), line.said()));
        return said;
    }

    /** Just before, at and just after each entry. */
    private List<Instant> moments() {
        return journal.stream()
                .map(Line::at)
                .distinct()
                .flatMap(at -> List.of(at.minusMillis(1), at, at.plusMillis(1)).stream())
                .toList();
    }

    private Map<String, Object> asKnown(KnownBy then) {
        Members members = office.get(Members.class);
        Member member = office.member("1");
        List<Long> one = List.of(member.id());
        List<Said<? extends Known<?>, ?>> all = new ArrayList<>();
        all.addAll(office.get(Statements.class).asKnown(List.of(member), MemberDetails.class, then));
        members.coverages(one, then).values().forEach(all::addAll);
        members.assessments(one, then).values().forEach(all::addAll);
        all.addAll(members.particulars(one, then).values());
        all.addAll(office.get(Statements.class)
                .asKnown(office.get(CardReports.class).of(one), CardStatus.class, then));
        office.get(Petitions.class).of(one, then).values().forEach(all::addAll);
        Map<String, Object> said = new TreeMap<>();
        all.forEach(each -> said.put(
                each.statement().getClass().getSimpleName() + "/" + each.row().id(), each.statement()));
        return said;
    }

    /** What was kept before is still there, word for word. */
    private List<String> grownFrom(List<String> before) {
        List<String> now = office
                .insurer
                .storage
                .em()
                .createNativeQuery(
                        "select concat(id, ' ', kind, ' ', row_id, ' ', source_id, ' ', known_from, ' ', known_until,"
                                + " ' ', until_source_id, ' ', statement) from superseded order by id",
                        String.class)
                .getResultList()
                .stream()
                .map(Object::toString)
                .toList();
        assertThat(now.subList(0, before.size())).isEqualTo(before);
        return now;
    }

    /** Each statement was known until the next one of its row was, and the last one until what the row says now. */
    private void assertNoneOverlaps() {
        List<?> overlapping = office.insurer
                .storage
                .em()
                .createNativeQuery("select a.id from superseded a join superseded b on b.row_id = a.row_id"
                        + " and b.kind = a.kind and b.id > a.id where b.known_from < a.known_until"
                        + " or a.known_until < a.known_from")
                .getResultList();
        assertThat(overlapping).isEmpty();
    }
}
