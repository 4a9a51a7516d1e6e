package org.throughline.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;

/** What an index's commits carry beside its documents, and whether it can be used as it is. */
final class Marks {

    static final String FORMAT = "format";

    private Marks() {}

    /** What the last commit carries, or the next one will. */
    static Map<String, String> of(IndexWriter writer) {
        var marks = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> marks.put(entry.getKey(), entry.getValue()));
        }
        return marks;
    }

    /** @throws IndexFormatTooOldException if there is anything in the index, and it is marked with another format */
    static void requireFormat(IndexWriter writer, String format) throws IOException {
        var found = of(writer).getOrDefault(FORMAT, "none");
        if (!found.equals(format) && writer.getDocStats().maxDoc > 0) {
            throw new IndexFormatTooOldException(
                    writer.getDirectory().toString(), "format is %s, expected %s".formatted(found, format));
        }
    }

    /**
     * Reads all of it once: what has been damaged on the disk would otherwise come to light in the middle of a search.
     *
     * @throws IOException if anything has
     */
    static void checkIntegrity(List<LeafReaderContext> segments) throws IOException {
        for (var segment : segments) {
            ((CodecReader) segment.reader()).checkIntegrity();
        }
    }
}
