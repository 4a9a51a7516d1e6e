package org.throughline.trace;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.SeedRows;
import org.throughline.SeededGraphTest;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Things;
import org.throughline.proof.Deed;
import org.throughline.proof.Rule;
import org.throughline.proof.Strength;

/** Every innovation of the seed data has a strength that is explained and a story of which each sentence has its facts. */
@SeededGraphTest
class SeedPathwaysIT {

    private static final Path TABLE = Path.of("docs", "rules", "ten-pathways.md");
    private static final Viewpoint END_OF_2025 = new Viewpoint(PartialDate.parse("2025"), null, Set.of());

    /** As different from each other as they come. */
    private static final List<String> TEN = List.of(
            "innovation/pincer",
            "innovation/escape-pain",
            "innovation/precept-magnesium-sulphate",
            "innovation/serenity-integrated-mentoring",
            "innovation/telehealth-3millionlives",
            "innovation/heartflow-ffrct",
            "innovation/emergency-laparotomy-care-bundle",
            "innovation/virtual-wards",
            "innovation/tcam-discharge-medicines",
            "innovation/af-detect-protect-perfect");

    @Autowired
    Pathways pathways;

    @Autowired
    Things things;

    @Autowired
    Facts facts;

    @Test
    void everyInnovationHasAStrengthWithItsPartsAndAStoryWithItsFacts() {
        var innovations = SeedRows.of("innovations").stream()
                .map(row -> new Id(row.get("id").asString()))
                .toList();
        assertThat(innovations).hasSizeGreaterThan(100);
        var named = new HashSet<Id>();
        for (var found : pathways.of(innovations, Viewpoint.EVERYTHING)) {
            var pathway = found.orElseThrow();
            var chain = pathway.best();
            assertExplained(pathway.proof().strength(), named);
            chain.strength().steps().forEach(step -> assertExplained(step.strength(), named));
            assertThat(chain.story()).isNotEmpty().allSatisfy(sentence -> {
                assertThat(sentence.text()).matches("[\\p{Lu}\\d\"'].*[.]");
                assertThat(sentence.ids()).as(sentence.text()).isNotEmpty();
                named.addAll(sentence.ids());
            });
            assertThat(pathway.proof().markers()).hasSize(6);
        }
        assertThat(named).hasSizeGreaterThan(500);
        assertThat(existing(named)).isEqualTo(named);
    }

    private static void assertExplained(Strength strength, Set<Id> named) {
        assertThat(strength.parts()).isNotEmpty().allSatisfy(part -> {
            assertThat(part.words()).endsWith(".");
            assertThat(part.ids()).as(part.words()).isNotEmpty();
        });
        strength.parts().forEach(part -> named.addAll(part.ids()));
    }

    private Set<Id> existing(Set<Id> ids) {
        return Stream.concat(things.findAllById(ids).keySet().stream(), facts.findAllById(ids).keySet().stream())
                .collect(toSet());
    }

    @Test
    void theTableOfTenPathwaysIsWhatTheRuleSays() throws IOException {
        var table = table();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private String table() {
        var rows = new ArrayList<String>();
        for (var found : pathways.of(TEN.stream().map(Id::new).toList(), END_OF_2025)) {
            var pathway = found.orElseThrow();
            var chain = pathway.best();
            rows.add("| %s | %s | %s | %d + %d | %d | %s: %s | %s |"
                    .formatted(
                            chain.steps().stream()
                                    .map(Step::stage)
                                    .filter(InnovationStage.class::isInstance)
                                    .map(stage -> ((InnovationStage) stage)
                                            .innovation()
                                            .name())
                                    .collect(joining()),
                            words(pathway.proof().strength()),
                            words(new Strength(
                                    chain.strength().certainty(),
                                    chain.strength().direction(),
                                    List.of())),
                            pathway.proof().adopters().independent().size(),
                            pathway.proof().adopters().of(Deed.BLOCK_CLAIM).size(),
                            pathway.proof().against().size(),
                            chain.strength().weakest().kind().name().toLowerCase(Locale.ROOT),
                            chain.strength().weakest().strength().explanation().words(),
                            chain.story().stream().map(Sentence::text).collect(joining(" "))));
        }
        return """
                # Ten pathways, as the rule tells them

                By `pathway-strength` version %d, from the seed data, as of 2025, for a reader to judge. A test holds this page to what the
                program says; `./mvnw verify -Dgolden=write -Dit.test=SeedPathwaysIT` writes it anew.

                Adopters: independent + claims for others. Against: how much there is that speaks against the innovation, or not for it.

                | innovation | the evidence as a whole | strongest chain | adopters | against | weakest step | story |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(Rule.PATHWAY_STRENGTH.version(), String.join("\n", rows));
    }

    private static String words(Strength strength) {
        return "%s, %s"
                .formatted(
                        strength.certainty().words(),
                        strength.direction().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
