package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ingest.Given.NETWORK;
import static org.throughline.ingest.Given.SOURCE;
import static org.throughline.ingest.Given.TRUST;
import static org.throughline.ingest.Given.membership;
import static org.throughline.ingest.Given.network;
import static org.throughline.ingest.Given.organisation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.format.FileKinds;

/** How much of the graph is read to find what a new fact is like. */
@ScratchGraphTest
class LookalikesIT {

    private static final String OLD = membership("org/a", "net/n", ", 'from': '2013'");
    private static final String FAR = membership("org/b", "net/m", ", 'from': '2015'");

    @Autowired
    ScratchGraph graph;

    @Autowired
    FileKinds kinds;

    @Autowired
    GraphEntries entries;

    @Autowired
    GraphWriter writer;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void fill() {
        graph.clear();
        given = new Given(folder)
                .file("sources.jsonl", SOURCE)
                .file("organisations.jsonl", TRUST, organisation("org/b", ""))
                .file("networks.jsonl", NETWORK, network("net/m", ""))
                .file("memberships.jsonl", OLD, FAR);
        run(entries);
    }

    @Test
    void noFactIsReadForRowsThatAreThere() {
        given.file("memberships.jsonl", OLD);
        var noting = new NotingEntries(entries);

        assertThat(run(noting).lookalikes()).isEmpty();
        assertThat(noting.found).isEmpty();
    }

    @Test
    void ofTheFactsOnlyThoseNearANewOneAreRead() {
        given.file("memberships.jsonl", OLD.replace("2013", "2014"));
        var noting = new NotingEntries(entries);

        var lookalikes = run(noting).lookalikes();

        assertThat(lookalikes).extracting(Lookalike::field).containsExactly("from");
        assertThat(noting.found).containsExactly(lookalikes.getFirst().standing());
    }

    @Test
    void aFactThatMovedToAnotherNetworkIsLikeTheOldOne() {
        given.file("memberships.jsonl", OLD.replace("net/n", "net/m"));

        assertThat(run(entries).lookalikes()).extracting(Lookalike::field).containsExactly("network");
    }

    private ImportReport run(GraphEntries from) {
        try (var importer = new Importer(kinds, from, writer)) {
            return importer.run(given.folder(), ImportOptions.USUAL, Progress.SILENT);
        }
    }

    /** Reads from the graph and notes which nodes were asked for by id. */
    private static final class NotingEntries implements GraphEntries {

        private final GraphEntries graph;
        private final Set<Id> found = new HashSet<>();

        NotingEntries(GraphEntries graph) {
            this.graph = graph;
        }

        @Override
        public List<GraphEntry> read(NodeKind kind, @Nullable Id after, int limit) {
            return graph.read(kind, after, limit);
        }

        @Override
        public List<GraphEntry> find(Collection<Id> ids) {
            found.addAll(ids);
            return graph.find(ids);
        }

        @Override
        public Set<Id> factsOf(NodeKind kind, Collection<Id> things) {
            return graph.factsOf(kind, things);
        }

        @Override
        public Set<Id> existing(Set<Id> ids) {
            return graph.existing(ids);
        }
    }
}
