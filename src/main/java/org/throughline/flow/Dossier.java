package org.throughline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.PartialDate;

/**
 * An innovation with all evidence on it, all that became of it and all teaching of it, retired versions of facts too.
 *
 * @param innovation the innovation
 * @param name its name
 * @param status how far it has come; null where not recorded
 * @param introduced when it was first introduced
 * @param conditions what it is for
 * @param developers who developed it
 * @param guidance when guidance spoke of it, as far as that is dated
 * @param basis on what ground these fields stand
 * @param sources the sources of these fields
 * @param evidence by id
 * @param adoptions by id
 * @param teaching by id
 */
public record Dossier(
        Id innovation,
        String name,
        Innovation.@Nullable Status status,
        @Nullable PartialDate introduced,
        List<Id> conditions,
        List<Id> developers,
        List<PartialDate> guidance,
        Basis basis,
        List<Id> sources,
        List<EvidenceEdge> evidence,
        List<AdoptionEdge> adoptions,
        List<TeachingEdge> teaching) {}
