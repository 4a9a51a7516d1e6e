package org.throughline.graph;

import java.util.Set;
import java.util.function.Consumer;

/** Tells what became of the graph since a revision, for what is derived from it and has to follow. */
public interface GraphChanges {

    /**
     * Tells all that was written after a revision, in runs, so that a graph of any size fits. From revision 0 these are
     * all things, once each and nothing else.
     *
     * <p>Each run is read for itself, while others may write. Whoever reads the {@link GraphRevisions#read revision}
     * first and then goes through all runs has been told everything up to that revision, and perhaps some of what came
     * after it, which is told again the next time. A thing can be in several runs. One that is told as changed may be
     * gone by the time it is looked at; then a later run, or the next time, tells that it was removed.
     *
     * @param revision the revision that is known
     * @param limit about how many things a run is to tell of, from 1; the ends of facts and references come on top
     * @param each called with one run after the other, in this thread and outside of any transaction; what it throws
     *     ends the telling
     */
    void after(long revision, int limit, Consumer<Changes> each);

    /**
     * One run of changes.
     *
     * @param changed things that are new, or whose own fields and references changed: whatever was derived from one of
     *     them is out of date, also where it was derived for another thing. That others were referred to before is not
     *     told: it takes knowing what was derived from the changed thing
     * @param touched things that only what lies around them changed for: those at the ends of facts that are new,
     *     changed (the ends before and after) or were retired, and those that changed things refer to now; sources that
     *     are only cited are not among them
     * @param removed things and facts that were taken out and not written again. The things at the ends of such facts are
     *     told as changed, because the write stamped them
     */
    record Changes(Set<Id> changed, Set<Id> touched, Set<Id> removed) {}
}
