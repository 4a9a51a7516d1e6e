package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * That an organisation belongs to a network.
 *
 * @param id the stable id
 * @param organisation the organisation
 * @param network the network
 * @param role its role
 * @param primary true where the network is the organisation’s local AHSN
 * @param from from when
 * @param to until when
 * @param provenance who says so, and how it stands
 */
public record Membership(
        Id id,
        Id organisation,
        Id network,
        Role role,
        @Nullable Boolean primary,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        Provenance provenance)
        implements Fact {

    @Override
    public Period period() {
        return new Period(from, to);
    }

    /** The role of an organisation in a network. */
    public enum Role {
        /** Hosts it. */
        HOST,
        /** Leads it. */
        LEAD,
        /** Is a partner. */
        PARTNER,
        /** Is a member. */
        MEMBER,
        /** Is affiliated. */
        AFFILIATE
    }
}
