package jp.shikaku.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Sends half of a file and then nothing more. */
final class Stalling extends InputStream {

    private final byte[] bytes;
    private final CountDownLatch halfSent;
    private int sent;

    Stalling(String text, CountDownLatch halfSent) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.halfSent = halfSent;
    }

    @Override
    public int read() throws IOException {
        if (sent == bytes.length / 2) {
            halfSent.countDown();
            stall();
        }
        return bytes[sent++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int some = Math.min(length, bytes.length / 2 - sent);
        if (some == 0) {
            return read();
        }
        System.arraycopy(bytes, sent, target, from, some);
        sent += some;
        return some;
    }

    private static void stall() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
