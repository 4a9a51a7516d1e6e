package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.search.SearchFolderUnusable;

/**
 * A folder that this process alone writes to, from before it looks at what is there: so nobody empties the folder of
 * another. The lock goes with the process, however that ends.
 */
final class LockedFolder implements Closeable {

    /** Not the lock of an index writer, which is let go whenever an index has to be given up. */
    private static final String LOCK = "folder.lock";

    private static final Logger log = LoggerFactory.getLogger(LockedFolder.class);

    private final Path path;
    private final Directory directory;
    private final Lock lock;

    private LockedFolder(Path path, Directory directory, Lock lock) {
        this.path = path;
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Opens a folder, which is made where there is none.
     *
     * @throws SearchFolderUnusable if another process has it, or if it cannot be written to
     */
    static LockedFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var directory = FSDirectory.open(path);
            return new LockedFolder(path, directory, directory.obtainLock(LOCK));
        } catch (LockObtainFailedException held) {
            throw SearchFolderUnusable.inUse(path);
        } catch (IOException refused) {
            throw SearchFolderUnusable.notWritable(path, refused);
        }
    }

    /** Opens what a folder holds. */
    interface Opening<T> {

        /** @throws IOException if what is there is damaged or of another format */
        T open(Directory directory) throws IOException;
    }

    /**
     * Opens what the folder holds. What cannot be used, and can be made again, is said in the log and deleted.
     *
     * @param what what it holds, for the log
     */
    <T> T open(String what, Opening<T> opening) throws IOException {
        try {
            return opening.open(directory);
        } catch (IOException | RuntimeException unusable) {
            if (isOfTheSystem(unusable)) {
                throw unusable;
            }
            log.warn("{} in {} cannot be used and is deleted, to be made again: {}", what, path, unusable.toString());
            empty();
            return opening.open(directory);
        }
    }

    /** Rights, or too many open files: no reason to delete anything. */
    static boolean isOfTheSystem(Exception unusable) {
        return unusable instanceof FileSystemException && !(unusable instanceof NoSuchFileException);
    }

    Path path() {
        return path;
    }

    /** Deletes all files but the locks. */
    private void empty() throws IOException {
        for (var file : directory.listAll()) {
            if (!file.endsWith(".lock")) {
                Files.deleteIfExists(path.resolve(file));
            }
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(lock, directory);
    }
}
