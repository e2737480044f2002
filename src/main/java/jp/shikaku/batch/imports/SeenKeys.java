package jp.shikaku.batch.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 既出の検査: which keys a file has had so far. Of each it keeps 127 bits of the SHA-256, in which no two keys have ever been
 * found to be alike: about 32 bytes a row, however long the keys.
 */
final class SeenKeys {

    private final MessageDigest sha256;
    private final long[] slots;
    private final int mask;

    /** For at most so many keys. */
    SeenKeys(long most) {
        int size = Math.max(16, Math.toIntExact(Long.highestOneBit(most) * 2));
        this.slots = new long[2 * size];
        this.mask = size - 1;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** false if the key was there before. */
    boolean add(String key) {
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        // Never 0, which is an empty slot.
        long high = digest.getLong() | 1;
        long low = digest.getLong();
        int slot = (int) low & mask;
        while (slots[2 * slot] != 0) {
            if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[2 * slot] = high;
        slots[2 * slot + 1] = low;
        return true;
    }
}
