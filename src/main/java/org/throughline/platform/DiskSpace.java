package org.throughline.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import org.throughline.graph.StoreSpace;

/**
 * The room on the disk of the embedded store. What the page cache holds back has to fit, and the transaction log beside
 * it.
 */
final class DiskSpace implements StoreSpace {

    private static final DataSize LOG = DataSize.ofMegabytes(128);
    private static final DataSize LEAST = DataSize.ofMegabytes(1);

    private final Path directory;
    private final long needed;

    DiskSpace(Path directory, DataSize pageCache) {
        this.directory = directory.toAbsolutePath().normalize();
        this.needed = pageCache.toBytes() + LOG.toBytes();
    }

    @Override
    public void requireRoom() {
        var free = free();
        if (free < needed) {
            throw new DiskFull(directory, DataSize.ofBytes(free), DataSize.ofBytes(needed));
        }
    }

    /** Whether there is room for anything at all. */
    boolean hasAny() {
        return free() > LEAST.toBytes();
    }

    private long free() {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The disk of " + directory + " cannot be looked at", unreadable);
        }
    }
}
