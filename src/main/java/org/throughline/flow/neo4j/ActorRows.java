package org.throughline.flow.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.flow.Actor;
import org.throughline.flow.MembershipEdge;
import org.throughline.flow.Succession;
import org.throughline.flow.Succession.SuccessionLink;
import org.throughline.graph.Id;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.ThingKind;

/**
 * Makes organisations and networks of rows. Values are in the order of the query.
 *
 * @param readable notes what cannot be read
 */
record ActorRows(Readable readable) {

    Actor actor(Id id, Stored row) {
        return new Actor(
                id,
                row.text(1, "name"),
                kind(id, row).name(),
                row.sharedText(3),
                row.whole(4),
                row.period(5),
                successions(row),
                readable.facts(row.rows(9), this::membership));
    }

    private static Enum<?> kind(Id id, Stored row) {
        return id.kind() == ThingKind.NETWORK
                ? row.value(Network.Kind.class, 2, "kind")
                : row.value(Organisation.Kind.class, 2, "kind");
    }

    private List<Succession> successions(Stored row) {
        var own = row.ids(7, "SUCCEEDED_BY").stream().map(successor -> new Succession(successor, null));
        var links = row.rows(8).stream()
                .map(link -> readable.row(new Id(link.text(0, "id")), link, ActorRows::succession))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ActorRows::link));
        return Stream.concat(own, links).toList();
    }

    private static String link(Succession succession) {
        var link = succession.link();
        return link == null ? "" : link.id().value();
    }

    private static Succession succession(Id id, Stored row) {
        return new Succession(row.idOf(5, "OBJECT"), new SuccessionLink(id, row.date(6), row.provenance()));
    }

    private Optional<MembershipEdge> membership(Id id, Stored row) {
        return Optional.of(row.sharing()
                .one(new MembershipEdge(
                        id,
                        row.idOf(5, "HOLDS"),
                        row.idOf(5, "OF"),
                        row.value(Membership.Role.class, 6, "role"),
                        row.period(7),
                        row.provenance())));
    }
}
