package org.throughline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Period;

/**
 * An organisation or a network: what makes it like another, and what became of it.
 *
 * @param id the organisation or network
 * @param name its name
 * @param kind the name of its kind, of {@link org.throughline.graph.Organisation.Kind} or
 *     {@link org.throughline.graph.Network.Kind}
 * @param region its NHS region; null for networks and where not recorded
 * @param population people living in a network's area; null for organisations and where not recorded
 * @param period from when to when it exists
 * @param successions what it became, retired versions too
 * @param memberships as a member or, of a network, of its members; retired versions too
 */
public record Actor(
        Id id,
        String name,
        String kind,
        @Nullable String region,
        @Nullable Long population,
        Period period,
        List<Succession> successions,
        List<MembershipEdge> memberships) {}
