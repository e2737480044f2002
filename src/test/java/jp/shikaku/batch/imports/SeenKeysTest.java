package jp.shikaku.batch.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void knowsEveryKeyAgain() {
        int most = 50_000;
        SeenKeys seen = new SeenKeys(most);
        for (int i = 0; i < most; i++) {
            assertThat(seen.add("key" + i)).isTrue();
        }
        for (int i = 0; i < most; i++) {
            assertThat(seen.add("key" + i)).isFalse();
        }
    }

    @Test
    void aFileOfOneRowHasRoomToo() {
        assertThat(new SeenKeys(0).add("only")).isTrue();
        assertThat(new SeenKeys(1).add("")).isTrue();
    }
}
