package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;

/**
 * Reads a generated graph into memory, and asks what was just written:
 * {@code ./mvnw test -Dtest=FlowBenchmark -Dthings=100000 -Dgraphs=FOLDER}, the folder as {@link GraphLoad} made it.
 */
class FlowBenchmark {

    private static final int WRITES = Integer.getInteger("writes", 200);

    /** The server plans each query once. */
    private static final int WARM_UP = 20;

    @Test
    void readingItAllAndAskingAfterAWrite() throws Exception {
        System.setProperty("throughline.flow.patience", "1h");
        for (var things : GraphLoad.THINGS) {
            try (var graph = GraphInFolder.open(things)) {
                var flows = graph.bean(Flows.class);
                load(things, flows);
                askAfterWrites(things, flows, graph.bean(GraphWriter.class));
            }
        }
    }

    private static void load(int things, Flows flows) {
        var before = heap();
        var processor = processor();
        var began = System.nanoTime();
        var size = flows.ask(Size::of);
        var seconds = (System.nanoTime() - began) / 1e9;
        var processorSeconds = (processor() - processor) / 1e9;
        var bytes = heap() - before;
        System.out.printf(
                "FLOW %,d things: %s in %.1f s, %.1f s of processor time, server included; %,d MB, %,d bytes a fact%n",
                things, size, seconds, processorSeconds, bytes / 1_000_000, bytes / size.facts());
    }

    /** Adds an adoption of an innovation among the others, and asks for it at once. */
    private static void askAfterWrites(int things, Flows flows, GraphWriter writer) {
        var ids = flows.ask(flow -> flow.dossiers().stream()
                .filter(dossier -> !dossier.adoptions().isEmpty())
                .map(Dossier::innovation)
                .sorted()
                .toList());
        var milliseconds = new double[WRITES];
        for (var write = -WARM_UP; write < WRITES; write++) {
            var innovation = ids.get(Math.max(write, 0) * ids.size() / WRITES);
            var id = new Id("adoption/generated-write-" + (write + WARM_UP));
            writer.write(List.of(
                    adoption(id, flows.ask(flow -> flow.dossier(innovation).orElseThrow()))));
            var began = System.nanoTime();
            var found = flows.ask(flow -> holds(flow, innovation, id));
            if (write >= 0) {
                milliseconds[write] = (System.nanoTime() - began) / 1e6;
            }
            assertThat(found).isTrue();
            writer.remove(Set.of(id));
        }
        var times = new Figures(milliseconds);
        System.out.printf(
                "FLOW %,d things, asked after a write of one adoption: p50 %.1f, p95 %.1f, longest %.1f ms%n",
                things, times.median(), times.percentile(95), times.percentile(100));
    }

    private static GraphEntry adoption(Id id, Dossier dossier) {
        var like = dossier.adoptions().getFirst();
        return new GraphEntry(
                id,
                Map.of("status", "ADOPTED", "basis", "READ"),
                List.of(
                        new Reference("TAKEN_UP_IN", true, dossier.innovation(), 0),
                        new Reference("BY", false, like.adopter(), 0),
                        new Reference(
                                "CITES", false, like.provenance().sources().getFirst(), 0)),
                "generated");
    }

    private static boolean holds(Flow flow, Id innovation, Id adoption) {
        return flow.dossier(innovation).orElseThrow().adoptions().stream()
                .anyMatch(edge -> edge.id().equals(adoption));
    }

    /** Nanoseconds of processor time of this process, with the embedded server: the machine may do other work too. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What the copy holds. */
    private record Size(int innovations, int actors, long facts) {

        static Size of(Flow flow) {
            return new Size(
                    flow.dossiers().size(),
                    flow.actors().size(),
                    flow.dossiers().stream().mapToLong(Size::facts).sum()
                            + flow.actors().stream()
                                            .mapToLong(
                                                    actor -> actor.memberships().size())
                                            .sum()
                                    / 2);
        }

        private static long facts(Dossier dossier) {
            return dossier.evidence().size()
                    + dossier.adoptions().size()
                    + dossier.teaching().size();
        }
    }
}
