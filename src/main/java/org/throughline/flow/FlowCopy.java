package org.throughline.flow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;

/**
 * The copy. One thread at a time changes it, and may read it meanwhile; all others read it under {@link #reading}, and
 * only where it {@link #holds holds} the revision that they want: while it is being changed it holds none.
 */
final class FlowCopy implements Flow {

    private static final long NONE = -1;

    private final Map<Id, Dossier> dossiers = new HashMap<>();
    private final Map<Id, Actor> actors = new HashMap<>();
    private final Topics topics = new Topics();
    private final Mentions mentions = new Mentions();
    private final Derived derived = new Derived();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Instant recordedUntil = Instant.EPOCH;
    private volatile long revision = NONE;
    private volatile String graph = "";

    /** To be held from before it is asked what it holds until after it was read. */
    Lock reading() {
        return lock.readLock();
    }

    /** Whether it is whole, and of this graph revision or a later one. */
    boolean holds(long wanted) {
        return revision >= wanted && isWhole();
    }

    /** Whether it is whole, and of this graph at this revision or a later one. */
    boolean holds(GraphRevision wanted) {
        return holds(wanted.number()) && graph.equals(wanted.identity());
    }

    boolean isWhole() {
        return revision != NONE;
    }

    /**
     * Takes in what was read, in place of what it has of the same.
     *
     * @param ids all that were looked for
     * @param found those of them that there are
     */
    void put(Set<Id> ids, FlowReader.Found found) {
        var foundDossiers = found.dossiers().stream().collect(toMap(Dossier::innovation, identity()));
        var foundActors = found.actors().stream().collect(toMap(Actor::id, identity()));
        var foundTopics = found.topics().stream().collect(toMap(Topic::id, identity()));
        change(() -> {
            var innovations = new HashSet<Id>();
            var others = false;
            for (var id : ids) {
                var after = foundDossiers.get(id);
                var before = replace(dossiers, id, after);
                mentions.replace(after == null ? id : after.innovation(), before, after);
                if (!Objects.equals(before, after)) {
                    innovations.add(id);
                }
                var actor = foundActors.get(id);
                others |= !Objects.equals(replace(actors, id, actor), actor);
                others |= topics.replace(id, foundTopics.get(id));
            }
            forget(innovations, others);
            recordedUntil = latest(found.dossiers());
        });
    }

    /** A write touches the things at the ends of a fact too, most of which then say what they said before. */
    private void forget(Set<Id> innovations, boolean others) {
        if (others) {
            derived.clear();
        } else {
            derived.forget(innovations);
        }
    }

    /** Facts are retired, not taken out: what was once the latest was recorded then, whatever became of it. */
    private Instant latest(Collection<Dossier> changed) {
        return changed.stream()
                .flatMap(Dossier::facts)
                .map(FlowFact::provenance)
                .filter(Provenance::wasAccepted)
                .map(Provenance::recordedAt)
                .reduce(recordedUntil, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Replaces by the key that the new value itself holds, so that there is one object of it. */
    private static <V> @Nullable V replace(Map<Id, V> all, Id id, @Nullable V after) {
        return after == null ? all.remove(id) : all.put(id, after);
    }

    void clear() {
        change(() -> {
            dossiers.clear();
            actors.clear();
            topics.clear();
            mentions.clear();
            derived.clear();
            recordedUntil = Instant.EPOCH;
        });
    }

    private void change(Runnable change) {
        lock.writeLock().lock();
        try {
            revision = NONE;
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Says that it is whole again, or still. */
    void complete(GraphRevision reached) {
        lock.writeLock().lock();
        try {
            graph = reached.identity();
            revision = reached.number();
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Optional<Dossier> dossier(Id innovation) {
        return Optional.ofNullable(dossiers.get(innovation));
    }

    @Override
    public Collection<Dossier> dossiers() {
        return Collections.unmodifiableCollection(dossiers.values());
    }

    @Override
    public List<Dossier> mentioning(Id id) {
        return mentions.of(id).stream()
                .map(dossiers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public @Nullable Actor actor(Id id) {
        return actors.get(id);
    }

    @Override
    public Collection<Actor> actors() {
        return Collections.unmodifiableCollection(actors.values());
    }

    @Override
    public Instant recordedUntil() {
        return recordedUntil;
    }

    @Override
    public <T> T derived(Derivation<T> derivation) {
        return derived.of(this, derivation);
    }

    @Override
    public Set<Id> broader(Id condition) {
        return topics.broader(condition);
    }

    @Override
    public Set<Id> narrower(Id condition) {
        return topics.narrower(condition);
    }
}
