package org.throughline.search.lucene;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Tells the damaged segments of an index from the whole ones. */
final class DamagedSegments {

    private DamagedSegments() {}

    /**
     * Takes the damaged segments out of the index that nobody has open, where at least one is whole.
     *
     * @return how many documents were lost with them, 0 where they held only deleted ones; nothing if the index was left as
     *     it is
     * @throws IOException if the system refuses to read or to write
     */
    static OptionalInt drop(Directory directory) throws IOException {
        try (var check = new CheckIndex(directory)) {
            var found = check.checkIndex();
            requireRead(found);
            if (found.numBadSegments == 0 || found.numBadSegments == found.numSegments) {
                return OptionalInt.empty();
            }
            int before = documents(directory);
            check.exorciseIndex(found);
            return OptionalInt.of(before - documents(directory));
        }
    }

    /** Without deleted ones: the check takes all of a segment that it cannot open for lost. */
    private static int documents(Directory directory) throws IOException {
        int documents = 0;
        for (var segment : SegmentInfos.readLatestCommit(directory)) {
            documents += segment.info.maxDoc() - segment.getDelCount();
        }
        return documents;
    }

    /** What the system refused to read need not be damaged. */
    private static void requireRead(Status found) throws IOException {
        for (var segment : found.segmentInfos) {
            if (segment.error instanceof IOException refused && LockedFolder.isOfTheSystem(refused)) {
                throw refused;
            }
        }
    }
}
