package jp.shikaku.batch.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 巨大なファイル: refused after a small part of it, whatever its size, so that neither memory nor disk fills. */
class EndlessFilesTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long GIGABYTE = 1024L * MEGABYTE;

    @TempDir
    Path dir;

    @Test
    void fiftyMegabytesOfGarbage() {
        Random random = new Random(20261105);
        Generated garbage = new Generated("", 50L * MEGABYTE, i -> random.nextInt(256));

        assertRefused(garbage, "IMP-002");
    }

    @Test
    void fiftyMegabytesOfGarbageAfterAHeader() {
        Random random = new Random(20261105);

        assertRefused(new Generated(SentFile.petitions(), 50L * MEGABYTE, i -> random.nextInt(256)), "IMP-009");
    }

    @Test
    void fiftyMegabytesOfLinesThatAreNoRows() {
        assertRefused(new Generated(SentFile.petitions(), 50L * MEGABYTE, i -> i % 80 == 0 ? '\n' : 'a'), "IMP-010");
    }

    @Test
    void firstLineOfAGigabyte() {
        assertRefused(new Generated("", GIGABYTE, i -> 'a'), "IMP-002");
    }

    @Test
    void cellOfAGigabyte() {
        assertRefused(new Generated(SentFile.petitions(), GIGABYTE, i -> 'a'), "IMP-009");
    }

    @Test
    void quotesThatNeverClose() {
        assertRefused(new Generated(SentFile.petitions() + "\"", GIGABYTE, i -> i % 80 == 0 ? '\n' : 'a'), "IMP-009");
    }

    @Test
    void rowOfAMillionCells() {
        assertRefused(new Generated(SentFile.petitions(), 2L * MEGABYTE, i -> i % 2 == 0 ? 'a' : ','), "IMP-009");
    }

    @Test
    void headerOfAMillionColumns() {
        assertRefused(new Generated("", 2L * MEGABYTE, i -> i % 2 == 0 ? 'a' : ','), "IMP-002");
    }

    private void assertRefused(Generated sent, String code) {
        assertThat(SentFile.refusal(dir, Layout.PETITIONS, sent))
                .extracting("code")
                .containsExactly(code);
        assertThat(sent.given).as("bytes read before the refusal").isLessThan(MEGABYTE);
        assertThat(dir).isEmptyDirectory();
    }

    /** Bytes made as they are asked for. */
    private static final class Generated extends InputStream {
        private final byte[] start;
        private final long length;
        private final IntUnaryOperator made;
        private long given;

        Generated(String start, long length, IntUnaryOperator made) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.length = length;
            this.made = made;
        }

        @Override
        public int read() {
            if (given == length) {
                return -1;
            }
            long at = given++;
            return at < start.length ? start[(int) at] & 0xFF : made.applyAsInt((int) (at - start.length));
        }
    }
}
