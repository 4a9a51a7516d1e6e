package org.throughline.proof;

import java.util.List;
import org.throughline.flow.AdoptionEdge;
import org.throughline.graph.Id;

/**
 * Who took an innovation up, counted by the rule.
 *
 * @param independent the independent adopters, those that became one body in one group, by the least id of their adopters
 * @param ofDevelopers adoptions by who developed it, which are not independent
 * @param blockClaims adoptions that count and support, each somebody's word for others
 * @param pilots adoptions that only tried it
 * @param ended adoptions that ended, of which whether use went on is not said
 * @param stopped adoptions that stopped it, and those that the same adopter stopped since
 * @param declined adoptions that decided against it
 * @param considered adoptions of which no decision is recorded
 */
public record Adopters(
        List<Group> independent,
        List<AdoptionEdge> ofDevelopers,
        List<AdoptionEdge> blockClaims,
        List<AdoptionEdge> pilots,
        List<AdoptionEdge> ended,
        List<AdoptionEdge> stopped,
        List<AdoptionEdge> declined,
        List<AdoptionEdge> considered) {

    /**
     * Adopters that are one body.
     *
     * @param adopters who they are, by id
     * @param adoptions what they took up, by id
     */
    public record Group(List<Id> adopters, List<AdoptionEdge> adoptions) {}
}
