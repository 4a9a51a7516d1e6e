package org.throughline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.throughline.ingest.format.FileKind;

/**
 * A file to read rows from.
 *
 * @param name as it is named in messages
 * @param kind what its rows are
 * @param content opens it
 */
record DataFile(String name, FileKind kind, Content content) {

    /** Somewhere on disk or on the class path. */
    interface Content {
        InputStream open() throws IOException;
    }
}
