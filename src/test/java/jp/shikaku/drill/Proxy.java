package jp.shikaku.drill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The network between server and PostgreSQL, with its faults: answers come late, nothing comes at all, or the connection
 * is reset when PostgreSQL has committed and just says so. It reads the answers' messages; connections are not encrypted.
 */
final class Proxy implements AutoCloseable {

    private static final byte COMMAND_COMPLETE = 'C';
    private static final int RESET_ON_CLOSE = 0;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong commits = new AtomicLong();
    private final AtomicInteger commitsLeft = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;
    private volatile CountDownLatch passing = new CountDownLatch(0);

    Proxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        background("proxy", this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every answer comes so much later. */
    void delay(Duration by) {
        delay = by;
    }

    /** Nothing comes through any more, nor does anybody hear that the other side is gone. */
    void stall() {
        passing = new CountDownLatch(1);
    }

    void goOn() {
        passing.countDown();
    }

    /** COMMITs acknowledged so far. */
    long commits() {
        return commits.get();
    }

    /** From now on the answer to the nth COMMIT does not arrive: its connection is reset. */
    void resetAtCommit(int nth) {
        commitsLeft.set(nth);
    }

    /** Whether the reset ordered last has happened. */
    boolean hasReset() {
        return commitsLeft.get() <= 0;
    }

    @Override
    public void close() {
        closeQuietly(door);
        goOn();
        open.forEach(Proxy::closeQuietly);
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                // Nobody comes in any more.
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(client);
            open.add(database);
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            background("proxy-ask", () -> passOn(client, database, () -> questions(client, database)));
            background("proxy-answer", () -> passOn(client, database, () -> answers(client, database)));
        } catch (IOException databaseIsAway) {
            closeQuietly(client);
        }
    }

    private void questions(Socket client, Socket database) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = client.getInputStream().read(buffer);
        while (read >= 0) {
            await(Duration.ZERO);
            database.getOutputStream().write(buffer, 0, read);
            read = client.getInputStream().read(buffer);
        }
    }

    /** A message is a letter, its length with these four bytes, and what it says. */
    private void answers(Socket client, Socket database) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(database.getInputStream(), 1 << 16));
        var out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream(), 1 << 16));
        while (true) {
            boolean quiet = in.available() == 0;
            byte kind = in.readByte();
            byte[] said = new byte[in.readInt() - Integer.BYTES];
            in.readFully(said);
            await(quiet ? delay : Duration.ZERO);
            if (kind == COMMAND_COMPLETE && new String(said, StandardCharsets.US_ASCII).startsWith("COMMIT")) {
                commits.incrementAndGet();
                if (commitsLeft.getAndDecrement() == 1) {
                    client.setSoLinger(true, RESET_ON_CLOSE);
                    return;
                }
            }
            out.writeByte(kind);
            out.writeInt(said.length + Integer.BYTES);
            out.write(said);
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    private interface Passing {
        void on() throws IOException;
    }

    private void passOn(Socket client, Socket database, Passing passing) {
        try {
            passing.on();
        } catch (IOException over) {
            // One side has gone; so does the other.
        } finally {
            closeQuietly(client);
            closeQuietly(database);
            open.remove(client);
            open.remove(database);
        }
    }

    private void await(Duration longer) {
        try {
            passing.await();
            Thread.sleep(longer.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(java.io.Closeable socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}
