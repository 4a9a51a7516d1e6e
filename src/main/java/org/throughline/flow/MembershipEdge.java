package org.throughline.flow;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.graph.Membership;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;

/**
 * That an organisation belongs to a network.
 *
 * @param id the fact
 * @param organisation the organisation
 * @param network the network
 * @param role the organisation's role
 * @param period from when to when
 * @param provenance who says so, and how it stands
 */
public record MembershipEdge(
        Id id, Id organisation, Id network, Membership.Role role, Period period, Provenance provenance)
        implements FlowFact {

    @Override
    public List<Id> about() {
        return List.of(organisation, network);
    }
}
