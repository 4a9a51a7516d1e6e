package org.throughline.flow;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/** The copy as it is at one graph revision. */
public interface Flow {

    /**
     * The graph revision that it is a copy of. While the graph is written to without pause, such as by a large import, it
     * may hold some of what came after it.
     */
    long revision();

    /** The dossier of an innovation; empty where the graph has no such innovation. */
    Optional<Dossier> dossier(Id innovation);

    /** All dossiers, in no order. */
    Collection<Dossier> dossiers();

    /**
     * The dossiers in which something is mentioned, each once, in no order: as the study, its conductor, adopter,
     * curriculum, way (via) or source of one of its facts, or as a condition or developer of the innovation; also by a
     * retired version.
     */
    List<Dossier> mentioning(Id id);

    /** An organisation or network; null where the graph has none of the id. */
    @Nullable
    Actor actor(Id id);

    /** What an organisation or network is called; the id itself where the graph has none of it. */
    default String name(Id actor) {
        var known = actor(actor);
        return known == null ? actor.value() : known.name();
    }

    /** All organisations and networks, in no order. */
    Collection<Actor> actors();

    /** When the latest fact about an innovation was recorded, of those that were ever accepted; the epoch without any. */
    Instant recordedUntil();

    /**
     * Works something out of this state, once: whoever asks for an equal derivation is given the same result, until
     * something in the copy changes that it rests on. A few of each kind are kept, those that were asked for last.
     *
     * @param derivation what is wanted; it may ask for others, which may not ask for it
     */
    <T> T derived(Derivation<T> derivation);

    /** A condition and those that it is a kind of, at any remove. Only itself where the graph has none of the id. */
    Set<Id> broader(Id condition);

    /** A condition and those that are kinds of it, at any remove. Only itself where the graph has none of the id. */
    Set<Id> narrower(Id condition);

    /** The dossiers of the innovations that are for a condition or one that is a kind of it, each once, in no order. */
    default Collection<Dossier> about(Id condition) {
        var conditions = narrower(condition);
        return conditions.stream()
                .flatMap(each -> mentioning(each).stream())
                .filter(dossier -> dossier.conditions().stream().anyMatch(conditions::contains))
                .collect(toMap(Dossier::innovation, dossier -> dossier, (first, again) -> first))
                .values();
    }
}
