package org.throughline.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.PartialDate;

/**
 * An innovation with all evidence on it, all that became of it and all teaching of it, retired versions of facts too.
 *
 * @param innovation the innovation
 * @param name its name
 * @param status how far it has come; null where not recorded
 * @param conditions what it is for
 * @param developers who developed it
 * @param guidance when guidance spoke of it, each; empty where that is not dated
 * @param sources the sources of what is said of the innovation itself, of guidance too
 * @param evidence by id
 * @param adoptions by id
 * @param teaching by id
 */
public record Dossier(
        Id innovation,
        String name,
        Innovation.@Nullable Status status,
        List<Id> conditions,
        List<Id> developers,
        List<Optional<PartialDate>> guidance,
        List<Id> sources,
        List<EvidenceEdge> evidence,
        List<AdoptionEdge> adoptions,
        List<TeachingEdge> teaching) {

    /** All facts about it. */
    public Stream<FlowFact> facts() {
        return Stream.of(evidence, adoptions, teaching).flatMap(List::stream);
    }
}
