package org.throughline.flow;

import java.util.List;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;

/**
 * What a study shows about the innovation.
 *
 * @param id the fact
 * @param study the study
 * @param role what the study did for the innovation
 * @param direction which way it points
 * @param provenance who says so, and how it stands
 */
public record EvidenceEdge(
        Id id, StudyNode study, Evidence.Role role, Evidence.Direction direction, Provenance provenance)
        implements FlowFact {

    @Override
    public List<Id> about() {
        return List.of(study.id());
    }
}
