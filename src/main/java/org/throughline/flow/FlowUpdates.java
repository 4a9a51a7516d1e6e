package org.throughline.flow;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.ThingKind;
import org.throughline.graph.UnreadableThings;

/** Brings the copy to where the graph is. One thread at a time does so. */
@Component
class FlowUpdates {

    private static final Logger log = LoggerFactory.getLogger(FlowUpdates.class);

    /** How many changes are told at once. */
    private static final int TOLD = 5_000;

    /** How many things are read from the graph and put into the copy at once. */
    private static final int READ = 500;

    /** Whoever asks waits meanwhile. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private static final Duration BETWEEN_WORDS_OF_PROGRESS = Duration.ofSeconds(10);

    private static final Set<NodeKind> KEPT =
            Set.of(ThingKind.INNOVATION, ThingKind.ORGANISATION, ThingKind.NETWORK, ThingKind.CONDITION);

    private static final Set<NodeKind> PARTS = Set.of(ThingKind.STUDY, ThingKind.CURRICULUM);

    private final GraphRevisions revisions;
    private final GraphChanges changes;
    private final FlowReader reader;
    private final FlowCopy copy = new FlowCopy();
    private final UnreadableThings unreadable = new UnreadableThings("the pathways");
    private final Set<Id> backlog = new LinkedHashSet<>();
    private GraphRevision told = new GraphRevision("", 0);
    private Sharing sharing = new Sharing();
    private volatile int done;
    private long spoke;

    FlowUpdates(GraphRevisions revisions, GraphChanges changes, FlowReader reader) {
        this.revisions = revisions;
        this.changes = changes;
        this.reader = reader;
    }

    /** The copy that is brought up. */
    FlowCopy copy() {
        return copy;
    }

    /** How many things were read since the copy was last whole. */
    int done() {
        return done;
    }

    /** How many things and facts are left out because they cannot be read. */
    int unreadable() {
        return unreadable.count();
    }

    /**
     * Takes in everything that was written to the graph since it was last followed: all of it where the copy is of another
     * graph, or of a later state of this one than there is now. The copy is whole again once the graph stayed as it is
     * for as long as it takes to read what was told last; of a graph that is written to without pause, such as by a large
     * import, it may then already hold some of what came after its revision. A failed read leaves it as it was after the
     * one before, and the next time begins there.
     *
     * @param goesOn whether to go on; asked before each run
     * @return whether there was anything
     * @throws CancellationException if it was not to go on
     */
    boolean follow(BooleanSupplier goesOn) {
        var graph = revisions.read();
        if (copy.isWhole() && graph.equals(told)) {
            return false;
        }
        done = 0;
        spoke = System.nanoTime();
        catchUp(graph, goesOn);
        long since = System.nanoTime();
        for (var now = revisions.read(); !now.equals(told) && isUnder(SETTLING, since); now = revisions.read()) {
            catchUp(now, goesOn);
        }
        sharing = new Sharing();
        copy.complete(told);
        return true;
    }

    private static boolean isUnder(Duration limit, long since) {
        return System.nanoTime() - since < limit.toNanos();
    }

    private void catchUp(GraphRevision graph, BooleanSupplier goesOn) {
        tell(graph, goesOn);
        readBacklog(goesOn);
    }

    /** Adds to the backlog what changed since the last time. */
    private void tell(GraphRevision graph, BooleanSupplier goesOn) {
        if (!graph.continues(told)) {
            log.info("Reading the pathways from the graph");
            copy.clear();
            backlog.clear();
            unreadable.forgetAll();
            told = new GraphRevision(graph.identity(), 0);
        }
        changes.after(told.number(), TOLD, run -> {
            requireGoingOn(goesOn);
            addKept(run.changed());
            addKept(run.touched());
            addKept(run.removed());
            addRestingOn(run.changed());
            unreadable.forget(run.removed());
        });
        told = graph;
    }

    private void addKept(Collection<Id> ids) {
        ids.stream().filter(id -> KEPT.contains(id.kind())).forEach(backlog::add);
    }

    /** What a study or a curriculum says of itself is part of dossiers; at the beginning, all of them are told anyway. */
    private void addRestingOn(Collection<Id> changed) {
        var parts = changed.stream().filter(id -> PARTS.contains(id.kind())).collect(toSet());
        if (told.number() > 0 && !parts.isEmpty()) {
            backlog.addAll(reader.restingOn(parts));
        }
    }

    private void readBacklog(BooleanSupplier goesOn) {
        while (!backlog.isEmpty()) {
            requireGoingOn(goesOn);
            var run = backlog.stream().limit(READ).collect(toSet());
            var found = reader.read(run, sharing);
            unreadable.note(found.seen(), found.unreadable());
            copy.put(run, found);
            backlog.removeAll(run);
            done += run.size();
            tellProgress();
        }
    }

    private void tellProgress() {
        if (!isUnder(BETWEEN_WORDS_OF_PROGRESS, spoke)) {
            spoke = System.nanoTime();
            log.info("Reading the pathways: {} of {} things are done", done, done + backlog.size());
        }
    }

    private static void requireGoingOn(BooleanSupplier goesOn) {
        if (!goesOn.getAsBoolean()) {
            throw new CancellationException("The copy is not to be brought up further now");
        }
    }
}
