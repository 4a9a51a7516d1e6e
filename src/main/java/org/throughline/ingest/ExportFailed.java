package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** The graph was not exported; files that were there before are as they were. */
public final class ExportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ExportFailed(String message) {
        super(message);
    }

    ExportFailed(Path folder, IOException cause) {
        super("Nothing was exported to %s: %s".formatted(folder, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case FileAlreadyExistsException taken ->
                "%s is a file, expected a folder. Name another one".formatted(taken.getFile());
            case AccessDeniedException denied ->
                "this user has no right to write to %s. Name another folder".formatted(denied.getFile());
            case FileSystemException other
            when other.getReason() != null -> "%s: %s".formatted(other.getFile(), other.getReason());
            default -> cause.toString();
        };
    }

    static ExportFailed otherRows(Path folder, List<Path> files) {
        return new ExportFailed(("Nothing was exported to %s: it holds %s, which an import of the folder would take for"
                        + " rows of the export. Move them away, or name another folder")
                .formatted(folder, files));
    }

    static ExportFailed graphKeepsChanging(Path folder) {
        return new ExportFailed(
                ("Nothing was exported to %s: the graph was written to each time before it had been read"
                                + " to its end. Try again when nothing else writes to it")
                        .formatted(folder));
    }
}
