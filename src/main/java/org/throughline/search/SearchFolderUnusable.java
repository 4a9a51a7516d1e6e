package org.throughline.search;

import java.nio.file.Path;

/** A folder of search cannot be used. The message says what was found and what was expected. */
public class SearchFolderUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SearchFolderUnusable(String message) {
        super(message);
    }

    /** Another process writes to the folder. */
    public static SearchFolderUnusable inUse(Path folder) {
        return new SearchFolderUnusable("%s is in use by another copy of the program: expected a folder of our own"
                .formatted(folder.toAbsolutePath()));
    }

    /** The folder cannot be made, read or written to. */
    public static SearchFolderUnusable notWritable(Path folder, Exception reason) {
        return new SearchFolderUnusable(
                "%s cannot be read and written to (%s): expected a folder in which this user may do both"
                        .formatted(folder.toAbsolutePath(), reason));
    }

    /** What a person can do about it. */
    public String action() {
        return "Stop the other copy or give this user the right to the folder, or name another folder with"
                + " THROUGHLINE_SEARCH_DIRECTORY.";
    }
}
