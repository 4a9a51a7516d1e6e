package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.neo4j.Rows.condition;
import static org.throughline.graph.neo4j.Rows.evidence;
import static org.throughline.graph.neo4j.Rows.innovation;
import static org.throughline.graph.neo4j.Rows.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphChanges.Changes;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;

@ScratchGraphTest
class GraphChangesIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    GraphChanges changes;

    @Autowired
    GraphRevisions revisions;

    @Autowired
    GraphWriter writer;

    @BeforeEach
    void fill() {
        graph.clear();
        graph.write(
                source("source/s"),
                condition("condition/c"),
                condition("condition/d"),
                study("study/a", "condition/c"),
                study("study/b"),
                innovation("innovation/i"),
                evidence("evidence/e", "study/a", "innovation/i", "SUPPORTS"));
    }

    @Test
    void fromTheBeginningAllThingsAreToldOnceAndNothingElse() {
        var runs = runsAfter(0, 4);

        assertThat(runs).hasSize(2).allSatisfy(run -> assertThat(run.touched()).isEmpty());
        assertThat(runs.stream().flatMap(run -> run.changed().stream()))
                .containsExactlyInAnyOrder(ids("source/s condition/c condition/d study/a study/b innovation/i")
                        .toArray(Id[]::new));
    }

    @Test
    void nothingIsToldAfterTheLastRevision() {
        assertThat(runsAfter(revisions.current(), 10)).isEmpty();
    }

    @Test
    void aChangedThingIsToldWithTheThingsThatItRefersToNow() {
        var before = revisions.current();
        graph.write(study("study/a", "condition/d"));

        assertThat(after(before)).isEqualTo(changes("study/a", "condition/d", ""));
    }

    @Test
    void theEndsOfANewFactAreToldAndItsSourcesAreNot() {
        var before = revisions.current();
        graph.write(evidence("evidence/f", "study/b", "innovation/i", "NULL"));

        assertThat(after(before)).isEqualTo(changes("", "study/b innovation/i", ""));
    }

    @Test
    void ofAChangedFactTheEndsBeforeAndAfterAreTold() {
        var before = revisions.current();
        graph.write(evidence("evidence/e", "study/b", "innovation/i", "SUPPORTS"));

        assertThat(after(before)).isEqualTo(changes("", "study/a study/b innovation/i", ""));
    }

    @Test
    void aRemovedFactIsToldAndItsEndsAreToldAsChanged() {
        var before = revisions.current();
        writer.remove(ids("evidence/e"));

        assertThat(after(before)).isEqualTo(changes("study/a innovation/i", "condition/c", "evidence/e"));
    }

    @Test
    void ofARemovedFactTheEndsOfItsRetiredVersionsAreToldToo() {
        var before = revisions.current();
        graph.write(evidence("evidence/e", "study/b", "innovation/i", "SUPPORTS"));
        writer.remove(ids("evidence/e"));

        assertThat(after(before)).isEqualTo(changes("study/a study/b innovation/i", "condition/c", "evidence/e"));
    }

    @Test
    void aRemovedThingIsToldAsRemovedUntilItIsWrittenAgain() {
        var before = revisions.current();
        writer.remove(ids("study/b"));
        assertThat(after(before)).isEqualTo(changes("", "", "study/b"));

        graph.write(study("study/b"));

        assertThat(after(before)).isEqualTo(changes("study/b", "", ""));
    }

    @Test
    void manyChangesOfSeveralRevisionsAreToldInRunsEachThingOnce() {
        var before = revisions.current();
        for (var write = 0; write < 3; write++) {
            var first = write * 7;
            graph.write(IntStream.range(first, first + 7)
                    .mapToObj(number -> condition("condition/n" + number))
                    .toArray(GraphEntry[]::new));
        }

        for (var limit : List.of(1, 3, 7, 20, 21, 22)) {
            var told = runsAfter(before, limit).stream()
                    .flatMap(run -> run.changed().stream())
                    .toList();
            assertThat(told).hasSize(21).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsWrittenBetweenTwoRunsIsToldNowOrTheNextTime() {
        var before = revisions.current();
        graph.write(condition("condition/k"), condition("condition/l"), condition("condition/m"));
        var reached = revisions.current();
        var told = new HashSet<Id>();

        changes.after(before, 1, run -> {
            if (told.isEmpty()) {
                graph.write(condition("condition/j"), study("study/b", "condition/m"));
            }
            told.addAll(run.changed());
        });
        changes.after(reached, 1, run -> told.addAll(run.changed()));

        assertThat(told).containsAll(ids("condition/j condition/k condition/l condition/m study/b"));
    }

    private List<Changes> runsAfter(long revision, int limit) {
        var runs = new ArrayList<Changes>();
        changes.after(revision, limit, runs::add);
        return runs;
    }

    private Changes after(long revision) {
        var all = new Changes(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (var run : runsAfter(revision, 2)) {
            all.changed().addAll(run.changed());
            all.touched().addAll(run.touched());
            all.removed().addAll(run.removed());
        }
        return all;
    }

    private static Changes changes(String changed, String touched, String removed) {
        return new Changes(ids(changed), ids(touched), ids(removed));
    }

    private static Set<Id> ids(String listed) {
        return Set.copyOf(Stream.of(listed.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Id::new)
                .toList());
    }
}
