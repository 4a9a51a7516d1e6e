package org.throughline.takeaway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Claim;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.Function;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.graph.Thing;

/** Writes the things and facts of an answer as linked data. */
final class LinkedFacts {

    private static final String ENTITY = "prov:Entity";

    private final Shelf shelf;
    private final AsOf asOf;

    LinkedFacts(Sheet sheet) {
        shelf = sheet.shelf();
        asOf = sheet.asOf();
    }

    LinkedNode of(Fact fact) {
        var node = LinkedNode.of(fact.id(), ENTITY, "tl:" + fact.id().kind().label());
        var provenance = fact.provenance();
        return said(node, fact)
                .put("tl:basis", provenance.basis())
                .put("tl:status", provenance.status())
                .put("prov:generatedAtTime", provenance.recordedAt())
                .put("prov:invalidatedAtTime", provenance.retiredAt())
                .to("prov:hadPrimarySource", onShelf(provenance.sources()));
    }

    private LinkedNode said(LinkedNode node, Fact fact) {
        return switch (fact) {
            case Evidence evidence ->
                node.to("tl:study", evidence.study())
                        .to("tl:innovation", evidence.innovation())
                        .put("tl:role", evidence.role())
                        .put("tl:direction", evidence.direction())
                        .put("schema:description", evidence.note());
            case Adoption adoption ->
                node.to("tl:innovation", adoption.innovation())
                        .to("tl:adopter", adoption.adopter())
                        .to("tl:via", adoption.via())
                        .put("tl:did", asOf.state(adoption).status())
                        .put("tl:reason", asOf.reason(adoption))
                        .put("schema:startDate", adoption.date())
                        .put("schema:endDate", asOf.state(adoption).ended())
                        .put("tl:sites", adoption.sites())
                        .put("tl:people", adoption.people())
                        .put("schema:description", adoption.outcome());
            case Teaching teaching ->
                node.to("tl:curriculum", teaching.curriculum())
                        .to("tl:innovation", teaching.innovation())
                        .put("tl:coverage", teaching.coverage())
                        .put("schema:description", teaching.note());
            case Membership membership ->
                node.to("tl:organisation", membership.organisation())
                        .to("tl:network", membership.network())
                        .put("schema:startDate", membership.from())
                        .put("schema:endDate", asOf.past(membership.to()));
            case Link link ->
                node.to("tl:from", link.from())
                        .to("tl:to", link.to())
                        .put("tl:kind", link.kind())
                        .put("schema:startDate", link.since());
            case Claim claim -> node.to("schema:about", claim.subject()).put("schema:text", claim.text());
        };
    }

    LinkedNode of(Thing thing) {
        return described(thing)
                .put("schema:name", thing.name())
                .put("tl:today", shelf.today(thing.id()))
                .to("prov:hadPrimarySource", onShelf(thing.sources()));
    }

    private List<Id> onShelf(List<Id> ids) {
        return ids.stream().filter(shelf.things()::containsKey).toList();
    }

    private LinkedNode described(Thing thing) {
        return switch (thing) {
            case Study study -> of(study);
            case Innovation innovation ->
                LinkedNode.of(innovation.id(), ENTITY, "tl:Innovation")
                        .put("schema:description", innovation.summary())
                        .put("schema:dateCreated", innovation.introduced())
                        .to("schema:about", innovation.conditions())
                        .to("schema:creator", innovation.developedBy());
            case Organisation organisation ->
                LinkedNode.of(organisation.id(), "prov:Agent", "prov:Organization", "schema:Organization");
            case Network network ->
                LinkedNode.of(network.id(), "prov:Agent", "prov:Organization", "schema:Organization", "tl:Network");
            case Programme programme -> LinkedNode.of(programme.id(), ENTITY, "schema:Project");
            case Curriculum curriculum ->
                LinkedNode.of(curriculum.id(), ENTITY, "schema:Course")
                        .to("schema:provider", curriculum.provider())
                        .put("schema:url", curriculum.url());
            case Condition condition -> LinkedNode.of(condition.id(), "schema:MedicalCondition");
            case Source source -> of(source);
            case Outcome _, Function _, Lever _, Event _ ->
                LinkedNode.of(thing.id(), ENTITY, "tl:" + thing.id().kind().label());
        };
    }

    private LinkedNode of(Study study) {
        return LinkedNode.of(study.id(), ENTITY, "schema:ScholarlyArticle", "tl:Study")
                .put("schema:datePublished", study.published())
                .put("schema:abstract", study.summary())
                .put("tl:design", study.design())
                .put("tl:retracted", asOf.past(study.retracted()))
                .put("tl:basis", study.basis())
                .nodes("schema:sameAs", sameAs(study.doi(), study.pmid()))
                .to("tl:conductedBy", study.conductedBy())
                .to("schema:about", study.conditions());
    }

    private static LinkedNode of(Source source) {
        var node = LinkedNode.of(source.id(), ENTITY, "schema:CreativeWork")
                .put("schema:publisher", LinkedNode.part("schema:Organization").put("schema:name", source.publisher()))
                .put("schema:datePublished", source.published())
                .put("schema:url", source.url())
                .nodes("schema:sameAs", sameAs(source.doi(), source.pmid()))
                .put("tl:licence", Words.licence(source));
        return source.licence() == null
                ? node
                : node.put(
                        "schema:license", LinkedNode.part("schema:CreativeWork").put("schema:name", source.licence()));
    }

    private static Stream<LinkedNode> sameAs(@Nullable String doi, @Nullable String pmid) {
        return Stream.of(
                        Optional.ofNullable(Citations.address(doi, null)),
                        Optional.ofNullable(pmid).map(number -> "https://pubmed.ncbi.nlm.nih.gov/" + number))
                .flatMap(Optional::stream)
                .map(address -> LinkedNode.of(address));
    }
}
