package org.throughline.graph.neo4j;

import org.throughline.graph.Basis;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Function;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;

/** Makes records of things out of nodes. Values are named as in {@code graph-schema/file-kinds.json}. */
final class ThingMapper {

    private ThingMapper() {}

    static Thing thing(StoredNode node) {
        return switch ((ThingKind) node.id().kind()) {
            case STUDY -> study(node);
            case INNOVATION -> innovation(node);
            case ORGANISATION -> organisation(node);
            case NETWORK -> network(node);
            case PROGRAMME -> programme(node);
            case CURRICULUM -> curriculum(node);
            case CONDITION -> condition(node);
            case OUTCOME -> outcome(node);
            case FUNCTION -> function(node);
            case LEVER -> lever(node);
            case EVENT -> event(node);
            case SOURCE -> source(node);
        };
    }

    private static Study study(StoredNode n) {
        return new Study(
                n.id(),
                n.required("title"),
                n.required("summary"),
                n.value(Study.Phase.class, "phase"),
                n.required("phaseRationale"),
                n.value(Study.Design.class, "design"),
                n.text("doi"),
                n.text("pmid"),
                n.text("registration"),
                n.text("award"),
                n.date("started"),
                n.date("published"),
                n.ids("CONDUCTED_BY"),
                StoredObjects.funders(n),
                n.ids("ABOUT"),
                n.whole("participants"),
                n.whole("sites"),
                n.date("retracted"),
                StoredObjects.findings(n),
                n.text("citation"),
                n.ids("CITES"),
                basis(n));
    }

    private static Innovation innovation(StoredNode n) {
        return new Innovation(
                n.id(),
                n.required("name"),
                n.value(Innovation.Kind.class, "kind"),
                n.texts("aliases"),
                n.required("summary"),
                n.ids("ABOUT"),
                n.ids("DEVELOPED_BY"),
                n.date("introduced"),
                n.ids("IN_PROGRAMME"),
                StoredObjects.guidance(n),
                n.ids("ADDRESSES"),
                n.valueOrNull(Innovation.Status.class, "status"),
                n.text("statusNote"),
                n.ids("CITES"),
                basis(n));
    }

    private static Organisation organisation(StoredNode n) {
        return new Organisation(
                n.id(),
                n.required("name"),
                n.value(Organisation.Kind.class, "kind"),
                n.text("odsCode"),
                n.text("rorId"),
                n.text("town"),
                n.text("postcode"),
                n.decimal("lat"),
                n.decimal("lon"),
                n.text("region"),
                n.date("validFrom"),
                n.date("validTo"),
                n.ids("SUCCEEDED_BY"),
                n.texts("aliases"),
                n.ids("CITES"),
                basis(n));
    }

    private static Network network(StoredNode n) {
        return new Network(
                n.id(),
                n.required("name"),
                n.value(Network.Kind.class, "kind"),
                n.date("validFrom"),
                n.date("validTo"),
                n.ids("HOSTED_BY"),
                n.texts("footprint"),
                n.whole("population"),
                StoredObjects.licences(n),
                n.texts("aliases"),
                n.text("website"),
                n.text("summary"),
                n.ids("CITES"),
                basis(n));
    }

    private static Programme programme(StoredNode n) {
        return new Programme(
                n.id(),
                n.required("name"),
                n.value(Programme.Kind.class, "kind"),
                n.ids("RUN_BY"),
                n.date("validFrom"),
                n.date("validTo"),
                n.text("summary"),
                n.ids("CITES"),
                basis(n));
    }

    private static Curriculum curriculum(StoredNode n) {
        return new Curriculum(
                n.id(),
                n.required("title"),
                n.value(Curriculum.Kind.class, "kind"),
                n.idOf("PROVIDED_BY"),
                n.ids("COMMISSIONED_BY"),
                n.text("level"),
                n.texts("professions"),
                n.ids("ABOUT"),
                n.texts("outcomes"),
                n.decimal("hours"),
                n.decimal("cpdPoints"),
                n.date("validFrom"),
                n.date("validTo"),
                n.text("url"),
                n.ids("CITES"),
                basis(n));
    }

    private static Condition condition(StoredNode n) {
        return new Condition(
                n.id(),
                n.required("name"),
                n.text("meshId"),
                n.texts("icd10"),
                n.texts("snomed"),
                n.texts("synonyms"),
                n.idOrNull("BROADER"));
    }

    private static Outcome outcome(StoredNode n) {
        return new Outcome(
                n.id(),
                n.required("name"),
                n.required("framework"),
                n.text("domain"),
                n.text("code"),
                n.text("unit"),
                n.ids("CITES"),
                basis(n));
    }

    private static Function function(StoredNode n) {
        return new Function(
                n.id(),
                n.required("name"),
                n.required("summary"),
                n.text("gives"),
                n.text("receives"),
                StoredObjects.tasks(n),
                n.ids("CITES"),
                basis(n));
    }

    private static Lever lever(StoredNode n) {
        return new Lever(
                n.id(),
                n.required("name"),
                n.value(Lever.Kind.class, "kind"),
                n.ids("SUPPORTS"),
                n.ids("HELD_BY"),
                n.date("validFrom"),
                n.date("validTo"),
                n.text("summary"),
                n.ids("CITES"),
                basis(n));
    }

    private static Event event(StoredNode n) {
        return new Event(
                n.id(),
                n.required("name"),
                n.value(Event.Kind.class, "kind"),
                n.ids("CONCERNS"),
                n.date("planned"),
                n.date("happened"),
                n.text("outcome"),
                n.ids("CITES"),
                basis(n));
    }

    private static Source source(StoredNode n) {
        return new Source(
                n.id(),
                n.required("title"),
                n.required("publisher"),
                n.text("url"),
                n.text("doi"),
                n.text("pmid"),
                n.date("published"),
                n.text("licence"),
                n.text("note"));
    }

    private static Basis basis(StoredNode n) {
        return n.value(Basis.class, "basis");
    }
}
