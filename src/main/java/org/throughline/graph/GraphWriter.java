package org.throughline.graph;

import java.util.List;
import java.util.Set;

/** The one way to write to the graph. */
public interface GraphWriter {

    /**
     * Writes {@code entries} in one transaction, which raises the graph revision by one and stamps what it touched; if
     * nothing differs from what is there, nothing is touched and the revision stays. A thing that differs is updated. A
     * fact that differs is retired, under an id of its own, and its new version takes the id. Each commit is told by a
     * {@link GraphWritten}.
     *
     * @param entries with all that they refer to either among them or in the graph already
     * @return what was done
     * @throws GraphUnusable if the disk below the graph is full; nothing is written
     * @throws DanglingReference if something referred to is nowhere; nothing is written
     */
    Written write(List<GraphEntry> entries);

    /**
     * Writes rows of the seed data, as {@link #write} does, but leaves alone what somebody else has given or corrected:
     * the seed data only changes what is in the graph as the seed data last said it.
     *
     * @param entries as for {@link #write}
     * @return what was done
     */
    Written writeSeed(List<GraphEntry> entries);

    /**
     * What {@link #write} would do, as far as it can be told from what is in the graph now.
     *
     * @param entries as for {@link #write}
     */
    Written compare(List<GraphEntry> entries);

    /**
     * Takes things and facts out of the graph in one transaction, which raises the graph revision by one, stamps the
     * things at the ends of the facts and leaves for each id a tombstone, until the id is written again; if none of the
     * ids is there, the revision stays. The retired versions of a fact go with it. Unlike a retired fact, what is removed
     * is gone: this is for what should never have been there.
     *
     * @param ids ids of any kind; unknown ones are left out
     * @return what was done
     * @throws GraphUnusable if the disk below the graph is full; nothing is removed
     * @throws StillReferredTo if something that is to stay refers to one of them, retired versions of other facts
     *     included; nothing is removed
     */
    Removed remove(Set<Id> ids);

    /**
     * The outcome of one removal.
     *
     * @param ids those of the given ids that were there
     * @param revision the graph revision afterwards
     */
    record Removed(Set<Id> ids, long revision) {}

    /**
     * The outcome of one write.
     *
     * @param added ids that were not there
     * @param replaced what was there with other content, as it was before
     * @param kept ids that were there with other content, which somebody had given or corrected, and was left alone
     * @param unchanged how many entries were there as given
     * @param revision the graph revision after the write
     */
    record Written(List<Id> added, List<GraphEntry> replaced, List<Id> kept, int unchanged, long revision) {}
}
