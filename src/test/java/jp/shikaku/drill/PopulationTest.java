package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.shikaku.batch.imports.csv.CardStatusRow;
import jp.shikaku.batch.imports.csv.Columns;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.batch.imports.csv.MemberRow;
import jp.shikaku.batch.imports.csv.PetitionRow;
import jp.shikaku.batch.imports.csv.Reading;
import jp.shikaku.batch.imports.csv.RowReader;
import jp.shikaku.batch.imports.csv.Spool;
import jp.shikaku.batch.imports.csv.SpooledRows;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.member.InsuredId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationTest {

    private static final Population PEOPLE = new Population("06130017", 5_000, 1);

    @TempDir
    Path files;

    @Test
    void everyRowIsGoodAndEveryMemberHasOneInEachFile() throws IOException {
        List<MemberRow> members = read(Population.File.MEMBERS, Layout.MEMBERS, RowReader::members);
        List<CardStatusRow> cards = read(Population.File.CARD_STATUS, Layout.CARD_STATUS, RowReader::cardStatus);
        List<PetitionRow> petitions = read(Population.File.PETITIONS, Layout.PETITIONS, RowReader::petitions);

        List<InsuredId> ids = members.stream().map(MemberRow::id).toList();
        assertThat(ids).hasSize(5_000).doesNotHaveDuplicates();
        assertThat(cards.stream().map(CardStatusRow::id)).containsExactlyElementsOf(ids);
        assertThat(petitions.stream().map(PetitionRow::id)).isSubsetOf(ids);
        assertThat(petitions).hasSizeBetween(50, 120);
    }

    @Test
    void familiesShareTheirNameAndAddress() throws IOException {
        Map<String, List<MemberRow>> families =
                read(Population.File.MEMBERS, Layout.MEMBERS, RowReader::members).stream()
                        .collect(Collectors.groupingBy(row -> row.id().householdKey()));

        assertThat(families.values())
                .allSatisfy(family -> assertThat(family.stream()
                                .map(row -> row.address() + row.name().split("　")[0]))
                        .containsOnly(
                                family.get(0).address() + family.get(0).name().split("　")[0]));
        assertThat(families.size()).isBetween(1_900, 2_300);
    }

    @Test
    void theSameSeedMakesTheSamePeople() throws IOException {
        assertThat(text(PEOPLE, Population.File.MEMBERS)).isEqualTo(text(PEOPLE, Population.File.MEMBERS));
        assertThat(text(PEOPLE, Population.File.MEMBERS))
                .isNotEqualTo(text(new Population("06130017", 5_000, 2), Population.File.MEMBERS));
    }

    private <T> List<T> read(
            Population.File file, Layout layout, BiFunction<Columns, InsurerNumber, RowReader<T>> readerOf)
            throws IOException {
        Path spooled = files.resolve(file.kind());
        Spool.write(new ByteArrayInputStream(text(PEOPLE, file).getBytes(StandardCharsets.UTF_8)), layout, spooled);
        List<T> rows = new ArrayList<>();
        try (SpooledRows raw = SpooledRows.open(spooled, layout)) {
            RowReader<T> reader = readerOf.apply(raw.columns(), new InsurerNumber("06130017"));
            while (raw.hasNext()) {
                Reading<T> reading = reader.read(raw.next());
                assertThat(reading.problems()).isEmpty();
                rows.add(reading.row());
            }
        }
        return rows;
    }

    private static String text(Population population, Population.File file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        population.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
