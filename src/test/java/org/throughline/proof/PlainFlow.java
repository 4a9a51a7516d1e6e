package org.throughline.proof;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Derivation;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.FlowFact;
import org.throughline.flow.Topic;
import org.throughline.graph.Id;

/** The flow as plain lists, every question answered by looking through all of them. */
record PlainFlow(List<Dossier> all, List<Actor> actors, List<Topic> topics) implements Flow {

    @Override
    public long revision() {
        return 0;
    }

    @Override
    public Optional<Dossier> dossier(Id innovation) {
        return all.stream().filter(one -> one.innovation().equals(innovation)).findFirst();
    }

    @Override
    public Collection<Dossier> dossiers() {
        return all;
    }

    @Override
    public List<Dossier> mentioning(Id id) {
        return all.stream().filter(one -> mentioned(one).contains(id)).toList();
    }

    private static Set<Id> mentioned(Dossier dossier) {
        var facts = Stream.of(dossier.evidence(), dossier.adoptions(), dossier.teaching())
                .<FlowFact>flatMap(List::stream)
                .flatMap(fact -> Stream.concat(fact.about().stream(), fact.provenance().sources().stream()));
        var ways = dossier.adoptions().stream().map(AdoptionEdge::via).flatMap(List::stream);
        var conductors = dossier.evidence().stream().flatMap(evidence -> evidence.study().conductedBy().stream());
        var things = Stream.concat(dossier.conditions().stream(), dossier.developers().stream());
        return Stream.of(facts, ways, conductors, things).flatMap(ids -> ids).collect(Collectors.toSet());
    }

    @Override
    public @Nullable Actor actor(Id id) {
        return actors.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Instant recordedUntil() {
        return all.stream()
                .flatMap(Dossier::facts)
                .filter(fact -> fact.provenance().wasAccepted())
                .map(fact -> fact.provenance().recordedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @Override
    public <T> T derived(Derivation<T> derivation) {
        return derivation.from(this);
    }

    @Override
    public Set<Id> broader(Id condition) {
        var reached = new HashSet<>(Set.of(condition));
        while (reached.addAll(topics.stream()
                .filter(topic -> reached.contains(topic.id()))
                .flatMap(topic -> topic.broader().stream())
                .toList())) {}
        return reached;
    }

    @Override
    public Set<Id> narrower(Id condition) {
        return Stream.concat(Stream.of(condition), topics.stream().map(Topic::id))
                .filter(one -> broader(one).contains(condition))
                .collect(Collectors.toSet());
    }
}
