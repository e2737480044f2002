package jp.shikaku.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.shikaku.server.Folders;

/** 小さいディスク: a file system of a few megabytes, which can be filled and emptied. Making one needs the rights of root. */
final class SmallDisk implements AutoCloseable {

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    static SmallDisk of(int megabytes, String name) {
        Path place = Folders.fresh(Path.of("target/it/disk-" + name).toAbsolutePath());
        run("mount", "-t", "tmpfs", "-o", "mode=777,size=" + megabytes + "m", "tmpfs", place.toString());
        return new SmallDisk(place);
    }

    /** Whether this machine lets us make one. */
    static boolean possible() {
        try (SmallDisk disk = of(1, "trial")) {
            return disk.place != null;
        } catch (IllegalStateException notAllowed) {
            return false;
        }
    }

    Path place() {
        return place;
    }

    /** Fills it up to so many bytes that are left. */
    void fill(long left) {
        Path filler = place.resolve("filler");
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long free = Files.getFileStore(place).getUsableSpace();
            byte[] nothing = new byte[(int) Math.max(0, free - left)];
            file.write(java.nio.ByteBuffer.wrap(nothing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody has made room. */
    void makeRoom() {
        try {
            Files.deleteIfExists(place.resolve("filler"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run("umount", "-l", place.toString());
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
