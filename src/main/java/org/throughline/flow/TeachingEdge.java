package org.throughline.flow;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;
import org.throughline.graph.Teaching;

/**
 * That a curriculum teaches the innovation.
 *
 * @param id the fact
 * @param curriculum the curriculum
 * @param coverage how much of the innovation
 * @param provenance who says so, and how it stands
 */
public record TeachingEdge(Id id, CurriculumNode curriculum, Teaching.Coverage coverage, Provenance provenance)
        implements FlowFact {

    @Override
    public List<Id> about() {
        return List.of(curriculum.id());
    }
}
