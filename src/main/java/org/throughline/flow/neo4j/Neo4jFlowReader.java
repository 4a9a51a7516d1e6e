package org.throughline.flow.neo4j;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.throughline.flow.Actor;
import org.throughline.flow.CurriculumNode;
import org.throughline.flow.Dossier;
import org.throughline.flow.FlowReader;
import org.throughline.flow.Sharing;
import org.throughline.flow.StudyNode;
import org.throughline.flow.Topic;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** Reads the flow of evidence, by a query for each kind of thing. */
@Repository
class Neo4jFlowReader implements FlowReader {

    private static final String INNOVATIONS = Cypher.file("flow/read-innovations");
    private static final String STUDIES = Cypher.file("flow/read-studies");
    private static final String CURRICULA = Cypher.file("flow/read-curricula");
    private static final String ACTORS = Cypher.file("flow/read-actors");
    private static final String CONDITIONS = Cypher.file("flow/read-conditions");
    private static final String RESTING = Cypher.file("flow/find-innovations-resting-on");

    private final Neo4jClient client;
    private final GraphTransactions transactions;

    Neo4jFlowReader(Neo4jClient client, GraphTransactions transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    @Override
    public Found read(Set<Id> ids, Sharing sharing) {
        return transactions.read(() -> {
            var readable = new Readable();
            readable.seen().addAll(ids);
            return new Found(
                    dossiers(ids, sharing, readable),
                    actors(ids, sharing, readable),
                    topics(ids, sharing, readable),
                    readable.seen(),
                    readable.unreadable());
        });
    }

    @Override
    public Set<Id> restingOn(Set<Id> studiesAndCurricula) {
        var found = transactions.read(() -> run(RESTING, texts(studiesAndCurricula.stream()), new Sharing()));
        return found.stream().map(Stored::id).collect(toUnmodifiableSet());
    }

    private List<Dossier> dossiers(Set<Id> ids, Sharing sharing, Readable readable) {
        var rows = run(INNOVATIONS, texts(of(ids, ThingKind.INNOVATION)), sharing);
        var studies = read(STUDIES, texts(rows, DossierRows::studies), DossierRows::study, sharing, readable);
        var curricula =
                read(CURRICULA, texts(rows, DossierRows::curricula), DossierRows::curriculum, sharing, readable);
        var dossiers = new DossierRows(
                studies.stream().collect(toMap(StudyNode::id, Function.identity())),
                curricula.stream().collect(toMap(CurriculumNode::id, Function.identity())),
                readable);
        return rows.stream()
                .map(row -> readable.thing(row, dossiers::dossier))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Actor> actors(Set<Id> ids, Sharing sharing, Readable readable) {
        var actors = texts(of(ids, ThingKind.ORGANISATION, ThingKind.NETWORK));
        return read(ACTORS, actors, new ActorRows(readable)::actor, sharing, readable);
    }

    private List<Topic> topics(Set<Id> ids, Sharing sharing, Readable readable) {
        return read(
                CONDITIONS,
                texts(of(ids, ThingKind.CONDITION)),
                (id, row) -> new Topic(id, sharing.one(Set.copyOf(row.ids(1, "BROADER")))),
                sharing,
                readable);
    }

    private <T> List<T> read(
            String cypher, Set<String> ids, BiFunction<Id, Stored, T> read, Sharing sharing, Readable readable) {
        return run(cypher, ids, sharing).stream()
                .map(row -> readable.thing(row, read))
                .flatMap(Optional::stream)
                .map(sharing::one)
                .toList();
    }

    private List<Stored> run(String cypher, Set<String> ids, Sharing sharing) {
        return ids.isEmpty()
                ? List.of()
                : client.getQueryRunner()
                        .run(cypher, Map.of("ids", List.copyOf(ids)))
                        .list(row -> new Stored(row.values(), sharing));
    }

    private static Stream<Id> of(Set<Id> ids, ThingKind... kinds) {
        var wanted = Set.of(kinds);
        return ids.stream().filter(id -> id.kind() instanceof ThingKind kind && wanted.contains(kind));
    }

    private static Set<String> texts(Stream<Id> ids) {
        return ids.map(Id::value).collect(toUnmodifiableSet());
    }

    private static Set<String> texts(List<Stored> rows, Function<Stored, Stream<String>> ids) {
        return rows.stream().flatMap(ids).collect(toUnmodifiableSet());
    }
}
