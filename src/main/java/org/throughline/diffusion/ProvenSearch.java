package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.graph.Page;
import org.throughline.proof.Adopters;
import org.throughline.proof.Count;

/** Finds and ranks the innovations whose pathway is proven, for one question. */
final class ProvenSearch {

    private final ProvenQuery query;
    private final Question question;
    private final Criteria<Standing> criteria;
    private final @Nullable LocalRecords records;

    ProvenSearch(ProvenQuery query, Question question) {
        this.query = query;
        this.question = question;
        criteria = new Criteria<>(ProvenPathways.RULE, criteria(query.bar().setting()));
        records = query.network() == null ? null : records(query.network(), question);
    }

    private static LocalRecords records(Id network, Question question) {
        try {
            return new LocalRecords(Place.of(new Where.InNetwork(network), question), question);
        } catch (RefusedPlace refused) {
            throw refused.of("forNetwork");
        }
    }

    private static List<Criterion<Standing>> criteria(Organisation.@Nullable Kind setting) {
        return List.of(
                new Criterion<>(standing -> standing.chain().ordinal(), ProvenWords::chain),
                new Criterion<>(standing -> standing.body().ordinal(), ProvenWords::body),
                new Criterion<>(standing -> standing.adopters(setting), count -> ProvenWords.adopters(count, setting)),
                new Criterion<>(standing -> -standing.against(), score -> ProvenWords.against(-score)),
                new Criterion<>(Standing::claims, ProvenWords::claims));
    }

    Listing<ProvenFinding> listing() {
        var proven = new ArrayList<Placed<Standing>>();
        var leftOut = new LeftOuts();
        question.standings(query.condition())
                .forEach(standing -> query.bar()
                        .misses(standing)
                        .ifPresentOrElse(
                                reason -> leftOut.add(reason, standing.innovation()),
                                () -> proven.add(criteria.place(
                                        standing, standing.dossier().name(), standing.innovation()))));
        var page = Ranking.of(proven).page(query.page(), criteria.size());
        var items = page.items().stream()
                .map(item -> new Page.Item<>(item.key(), finding(item.value(), proven.size())))
                .toList();
        return new Listing<>(page.with(items), leftOut.all(), ProvenPathways.RULE, here());
    }

    private @Nullable Count here() {
        return records == null ? null : new PlaceWords(records.place(), question).members();
    }

    private ProvenFinding finding(Ranked<Standing> ranked, int total) {
        var standing = ranked.value();
        var assessment = question.assessment(standing);
        var groups = groups(assessment.adopters());
        var next = ranked.next() == null ? "" : ranked.next().value().dossier().name();
        var setting = query.bar().setting();
        var parts = new ProofParts(assessment, groups, setting).all();
        return new ProvenFinding(
                ranked.position(),
                standing.innovation(),
                Adopters.count(ProvenPathways.RULE, ProvenWords.of(setting), groups),
                criteria.why(ranked, total, next, parts),
                records == null ? null : records.of(standing));
    }

    /** The groups of independent adopters that count. */
    private List<Adopters.Group> groups(Adopters adopters) {
        var setting = query.bar().setting();
        return setting == null
                ? adopters.independent()
                : adopters.independent().stream()
                        .filter(group -> group.adopters().stream().anyMatch(adopter -> isOf(adopter, setting)))
                        .toList();
    }

    private boolean isOf(Id adopter, Organisation.Kind setting) {
        var actor = question.actor(adopter);
        return actor != null && actor.kind().equals(setting.name());
    }
}
