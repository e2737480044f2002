package jp.shikaku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import jp.shikaku.document.OneInsurer;
import jp.shikaku.history.Source;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.server.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every bulk keeps to; that it writes what Hibernate reads is shown by all tests of files taken over. */
class BulkInsertTest {

    @TempDir
    Path files;

    private OneInsurer insurer;
    private BulkInsert bulk;

    @BeforeEach
    void open() {
        insurer = new OneInsurer(
                "06139984", InsurerKind.HEALTH_SOCIETY, new OfficeClock(LocalDate.of(2026, 11, 5)), files);
        bulk = insurer.storage.get(BulkInsert.class);
    }

    @AfterEach
    void close() {
        insurer.close();
    }

    @Test
    void writesNothingWithoutAnInsurerInScope() {
        List<Source> rows = List.of(insurer.source());
        try (var nobody = InsurerScope.of(null)) {
            assertThatIllegalStateException().isThrownBy(() -> bulk.insert(rows));
        }
        try (var everybody = InsurerScope.ofEverybody()) {
            assertThatIllegalStateException().isThrownBy(() -> bulk.insert(rows));
        }
    }

    @Test
    void writesNoRowOfAnotherInsurer() {
        Source ofThisOne = insurer.source();
        insurer.storage.em().flush();
        insurer.storage.em().clear();
        try (var another = InsurerScope.of("138990")) {
            assertThatIllegalStateException().isThrownBy(() -> bulk.insert(List.of(ofThisOne)));
        }
    }

    @Test
    void idsTakenInBlocksMeetNoneThatHibernateTakes() {
        RowIds ids = insurer.storage.get(RowIds.class);
        TreeSet<Long> given = new TreeSet<>();
        for (int i = 0; i < 3 * InsurerOwned.IDS_AT_ONCE; i++) {
            given.add(ids.number(new Row()).id());
            given.add(insurer.source().id());
        }
        assertThat(given).hasSize(6 * InsurerOwned.IDS_AT_ONCE);
    }

    @Test
    void aRowIsNumberedOnce() {
        RowIds ids = insurer.storage.get(RowIds.class);
        Row row = ids.number(new Row());
        assertThatIllegalStateException().isThrownBy(() -> ids.number(row));
    }

    private static final class Row extends InsurerOwned {}
}
