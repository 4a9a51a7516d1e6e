package org.throughline.diffusion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Derivation;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.graph.Id;

/** A flow of given dossiers, actors and conditions, as small or as large as one likes. */
final class ListedFlow implements Flow {

    private final Map<Id, Dossier> dossiers;
    private final Map<Id, Actor> actors;
    private final Map<Id, Id> broader;
    private final Map<Id, List<Dossier>> mentioning;
    private final Map<Derivation<?>, Object> derived = new HashMap<>();

    /** @param broader for conditions that are a kind of another, that other */
    ListedFlow(List<Dossier> dossiers, List<Actor> actors, Map<Id, Id> broader) {
        this.dossiers = byId(dossiers, Dossier::innovation);
        this.actors = byId(actors, Actor::id);
        this.broader = broader;
        mentioning = new HashMap<>();
        dossiers.forEach(dossier -> Stream.concat(
                        dossier.conditions().stream(),
                        dossier.adoptions().stream().map(AdoptionEdge::adopter))
                .distinct()
                .forEach(id -> mentioning
                        .computeIfAbsent(id, none -> new ArrayList<>())
                        .add(dossier)));
    }

    private static <T> Map<Id, T> byId(List<T> all, Function<T, Id> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }

    /** Puts a dossier in place of the one of the same innovation, as a write does. */
    @SuppressWarnings("unchecked")
    <T> void replace(Dossier dossier) {
        dossiers.put(dossier.innovation(), dossier);
        derived.replaceAll(
                (derivation, result) -> ((Derivation<T>) derivation).without(Set.of(dossier.innovation()), (T) result));
    }

    @Override
    public long revision() {
        return 0;
    }

    @Override
    public Optional<Dossier> dossier(Id innovation) {
        return Optional.ofNullable(dossiers.get(innovation));
    }

    @Override
    public Collection<Dossier> dossiers() {
        return dossiers.values();
    }

    /** Only by conditions and adopters, which is all that this module asks. */
    @Override
    public List<Dossier> mentioning(Id id) {
        return mentioning.getOrDefault(id, List.of());
    }

    @Override
    public @Nullable Actor actor(Id id) {
        return actors.get(id);
    }

    @Override
    public Collection<Actor> actors() {
        return actors.values();
    }

    @Override
    public Instant recordedUntil() {
        return dossiers().stream()
                .flatMap(Dossier::facts)
                .filter(fact -> fact.provenance().wasAccepted())
                .map(fact -> fact.provenance().recordedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T derived(Derivation<T> derivation) {
        var known = (T) derived.get(derivation);
        if (known == null) {
            known = derivation.from(this);
            derived.put(derivation, known);
        }
        return known;
    }

    @Override
    public Set<Id> broader(Id condition) {
        var reached = new HashSet<Id>();
        for (@Nullable Id at = condition; at != null && reached.add(at); at = broader.get(at)) {}
        return reached;
    }

    @Override
    public Set<Id> narrower(Id condition) {
        return Stream.concat(Stream.of(condition), broader.keySet().stream())
                .filter(each -> broader(each).contains(condition))
                .collect(Collectors.toSet());
    }
}
