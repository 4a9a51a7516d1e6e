package org.throughline.api;

import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.CaughtUp;
import org.throughline.ScratchSearchTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ScratchGraph;
import tools.jackson.databind.JsonNode;

/** Searches over HTTP in a small graph. */
@ScratchSearchTest
@Import(CountingDriver.class)
abstract class SearchOverHttp {

    @LocalServerPort
    int port;

    @Autowired
    ScratchGraph graph;

    @Autowired
    CountingDriver driver;

    @Autowired
    CaughtUp caughtUp;

    @BeforeEach
    void fill() {
        graph.clear();
        var entries = new ArrayList<GraphEntry>(List.of(
                source("source/a"),
                entry("condition/heart", Map.of("name", "Heart disease")),
                entry(
                        "condition/af",
                        Map.of("name", "Atrial fibrillation", "synonyms", List.of("AF", "Irregular heartbeat")),
                        to("BROADER", "condition/heart")),
                sourced("org/u", Map.of("name", "Alder University", "kind", "UNIVERSITY", "region", "North West")),
                sourced("net/n", Map.of("name", "Wessex Network", "kind", "AHSN", "validFrom", "2013")),
                sourced("programme/p", Map.of("name", "Spreading Well", "kind", "FELLOWSHIP")),
                sourced(
                        "innovation/patch",
                        Map.of(
                                "name",
                                "Rhythm patch",
                                "kind",
                                "DEVICE",
                                "status",
                                "SPREADING",
                                "introduced",
                                "2014",
                                "summary",
                                "A patch worn on the chest that finds atrial fibrillation before it leads to a stroke."),
                        to("ABOUT", "condition/af"),
                        to("IN_PROGRAMME", "programme/p"),
                        to("DEVELOPED_BY", "net/n")),
                sourced(
                        "curriculum/c",
                        Map.of(
                                "title",
                                "Reading an ECG",
                                "kind",
                                "CPD_COURSE",
                                "professions",
                                List.of("paramedics"),
                                "validFrom",
                                "2016",
                                "outcomes",
                                List.of("Tells a stroke risk from a heartbeat.")),
                        to("PROVIDED_BY", "org/u"),
                        to("ABOUT", "condition/af"))));
        IntStream.rangeClosed(1, 5).mapToObj(SearchOverHttp::study).forEach(entries::add);
        entries.add(sourced(
                "evidence/e",
                Map.of("role", "TRIALS", "direction", "NULL", "note", "No fewer admissions."),
                from("YIELDS", "study/s1"),
                to("INFORMS", "innovation/patch")));
        graph.write(entries.toArray(GraphEntry[]::new));
        caughtUp.index();
    }

    static GraphEntry study(int number) {
        return sourced(
                "study/s" + number,
                Map.of(
                        "title",
                        "Stroke trial " + number,
                        "summary",
                        "Screening for an irregular heartbeat found more stroke risk.",
                        "phase",
                        "T" + (number - 1) % 5,
                        "phaseRationale",
                        "R",
                        "design",
                        "RCT",
                        "published",
                        Integer.toString(2010 + number)),
                to("ABOUT", "condition/af"));
    }

    static GraphEntry sourced(String id, Map<String, Object> properties, GraphEntry.Reference... references) {
        var withBasis = new HashMap<>(properties);
        withBasis.put("basis", "read");
        var cited = Stream.concat(Stream.of(references), Stream.of(to("CITES", "source/a")));
        return entry(id, withBasis, cited.toArray(GraphEntry.Reference[]::new));
    }

    Client client() {
        return new Client(port);
    }

    JsonNode page(String page, String fields) {
        return client().data("{ search(query: \"stroke\", %s) { %s } }".formatted(page, fields))
                .get("search");
    }
}
