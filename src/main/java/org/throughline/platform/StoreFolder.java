package org.throughline.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks at the folder of the embedded store, since Neo4j itself would print what it cannot write to its log. */
final class StoreFolder {

    private StoreFolder() {}

    /** Makes the folder, with those above it, where there is none. @throws StoreFolderUnusable if that cannot be */
    static void make(Path folder) {
        Stream.iterate(folder, above -> above != null, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst()
                .ifPresent(file -> {
                    throw StoreFolderUnusable.fileInItsPlace(folder, file);
                });
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw StoreFolderUnusable.notWritable(folder, reason(refused));
        }
    }

    /** Writes to the folder for a moment. @throws StoreFolderUnusable if that cannot be */
    static void requireWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".writable-", null));
        } catch (IOException refused) {
            throw StoreFolderUnusable.notWritable(folder, reason(refused));
        }
    }

    private static String reason(IOException refused) {
        return switch (refused) {
            case AccessDeniedException denied -> "this user has no right to";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> refused.toString();
        };
    }
}
