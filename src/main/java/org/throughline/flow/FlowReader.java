package org.throughline.flow;

import java.util.List;
import java.util.Set;
import org.throughline.graph.Id;
import org.throughline.graph.UnreadableThing;

/** Reads from the graph what the copy holds. */
public interface FlowReader {

    /**
     * Reads innovations with all that flows through them, organisations, networks and conditions, in a handful of
     * statements however many there are. Lists of ids are in the order of the ids.
     *
     * @param ids ids of those kinds, up to about 1,000, since all of it is in memory at once
     * @param sharing gives the one object for equal values
     */
    Found read(Set<Id> ids, Sharing sharing);

    /**
     * The innovations that have, or had, evidence from a study or teaching in a curriculum, so that what is told of that is
     * part of their dossiers.
     */
    Set<Id> restingOn(Set<Id> studiesAndCurricula);

    /**
     * What was read. What cannot be read is left out: a fact, all facts on a study or curriculum, a thing.
     *
     * @param dossiers of the innovations that there are
     * @param actors the organisations and networks that there are
     * @param topics the conditions that there are
     * @param seen every thing and fact that was looked at
     * @param unreadable why some of them cannot be read
     */
    record Found(
            List<Dossier> dossiers,
            List<Actor> actors,
            List<Topic> topics,
            Set<Id> seen,
            List<UnreadableThing> unreadable) {}
}
