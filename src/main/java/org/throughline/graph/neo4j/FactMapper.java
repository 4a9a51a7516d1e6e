package org.throughline.graph.neo4j;

import static java.util.Objects.requireNonNull;

import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Claim;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.FactKind;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Teaching;

/** Makes records of facts out of nodes. Values are named as in {@code graph-schema/file-kinds.json}. */
final class FactMapper {

    private FactMapper() {}

    static Fact fact(StoredNode node) {
        return switch ((FactKind) node.id().kind()) {
            case EVIDENCE -> evidence(node);
            case ADOPTION -> adoption(node);
            case TEACHING -> teaching(node);
            case MEMBERSHIP -> membership(node);
            case LINK -> link(node);
            case CLAIM -> claim(node);
        };
    }

    private static Evidence evidence(StoredNode n) {
        return new Evidence(
                n.id(),
                n.idOf("YIELDS"),
                n.idOf("INFORMS"),
                n.value(Evidence.Role.class, "role"),
                n.value(Evidence.Direction.class, "direction"),
                n.text("note"),
                provenance(n));
    }

    private static Adoption adoption(StoredNode n) {
        return new Adoption(
                n.id(),
                n.idOf("TAKEN_UP_IN"),
                n.idOf("BY"),
                n.ids("VIA"),
                n.value(Adoption.Status.class, "status"),
                n.text("reason"),
                n.date("validFrom"),
                n.date("validTo"),
                n.whole("sites"),
                n.whole("people"),
                n.text("outcome"),
                StoredObjects.figures(n),
                provenance(n));
    }

    private static Teaching teaching(StoredNode n) {
        return new Teaching(
                n.id(),
                n.idOf("IN"),
                n.idOf("TAUGHT_THROUGH"),
                n.value(Teaching.Coverage.class, "coverage"),
                n.text("note"),
                provenance(n));
    }

    private static Membership membership(StoredNode n) {
        return new Membership(
                n.id(),
                n.idOf("HOLDS"),
                n.idOf("OF"),
                n.value(Membership.Role.class, "role"),
                n.truth("primary"),
                n.date("validFrom"),
                n.date("validTo"),
                provenance(n));
    }

    private static Link link(StoredNode n) {
        return new Link(
                n.id(),
                n.idOf("SUBJECT_OF"),
                n.idOf("OBJECT"),
                n.value(Link.Kind.class, "kind"),
                n.date("validFrom"),
                n.date("validTo"),
                provenance(n));
    }

    private static Claim claim(StoredNode n) {
        return new Claim(
                n.id(),
                n.idOf("SUBJECT_OF"),
                n.required("measure"),
                n.text("value"),
                n.text("unit"),
                n.text("text"),
                n.date("asOf"),
                n.value(Claim.Status.class, "status"),
                n.ids("DISPUTES"),
                n.text("note"),
                provenance(n));
    }

    private static Provenance provenance(StoredNode n) {
        return new Provenance(
                n.value(Basis.class, "basis"),
                n.ids("CITES"),
                n.value(ReviewStatus.class, "reviewStatus"),
                requireNonNull(n.instant("recordedAt")),
                n.instant("retiredAt"));
    }
}
