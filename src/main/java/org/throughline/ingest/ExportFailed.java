package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The graph was not exported; files that were there before are as they were. */
public final class ExportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ExportFailed(String message) {
        super(message);
    }

    ExportFailed(Path folder, IOException cause) {
        super("Nothing was exported to %s: %s".formatted(folder, cause), cause);
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
