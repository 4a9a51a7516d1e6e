package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of a few megabytes, made of memory.
 *
 * @param folder where it is
 */
public record SmallDisk(Path folder) implements AutoCloseable {

    /** Leaves the test out where the machine does not allow it. */
    public static SmallDisk mount(Path parent, int megabytes) {
        try {
            var folder = Files.createDirectory(parent.resolve("small-disk"));
            assumeTrue(
                    succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                    "left out: it takes the right to mount a disk of " + megabytes + " MB");
            return new SmallDisk(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes all the room but so much, or what others leave of it meanwhile. */
    public void fillUpTo(int megabytesLeft) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace() - megabytesLeft * 1024L * 1024;
        try (var filler = Files.newOutputStream(filler())) {
            var block = new byte[64 * 1024];
            for (var room = free; room >= block.length; room -= block.length) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(folder).getUsableSpace()).isLessThan(1024 * 1024);
        }
    }

    /** Gives that room back. */
    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    /** Lets nothing be written any more. */
    public void makeReadOnly() {
        assertThat(succeeds("mount", "-o", "remount,ro", folder.toString())).isTrue();
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Override
    public void close() {
        succeeds("umount", "--lazy", folder.toString());
    }
}
