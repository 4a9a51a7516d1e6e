package org.throughline.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Evidence.Role;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study.Design;
import org.throughline.graph.Teaching.Coverage;

/** The rows of a small case as plain texts, dates and moments too: what the flow is made of and what the reference reads. */
record CaseRows(
        List<Study> studies,
        List<Innovation> innovations,
        List<Curriculum> curricula,
        List<Body> bodies,
        List<Succession> successions,
        List<Broader> conditions,
        List<Evidence> evidence,
        List<Adoption> adoptions,
        List<Teaching> teaching) {

    record Study(
            String id,
            Design design,
            @Nullable String published,
            @Nullable String retracted,
            List<String> conductedBy,
            @Nullable String registration,
            @Nullable String award,
            List<String> conditions,
            Basis basis) {}

    /**
     * @param sources of what is said of the innovation itself
     */
    record Innovation(
            String id,
            @Nullable String introduced,
            List<String> conditions,
            List<String> developers,
            List<Guidance> guidance,
            List<String> sources) {}

    /** That guidance speaks of an innovation. */
    record Guidance(@Nullable String date) {}

    record Curriculum(
            String id, @Nullable String from, @Nullable String to, Basis basis) {}

    /** An organisation or a network. */
    record Body(String id, @Nullable String from, @Nullable String to) {}

    /** That one body followed another; told by a fact, or by a field of what was succeeded. */
    record Succession(String of, String by, @Nullable Told told) {

        record Told(String id, @Nullable String since, Stand stand) {}
    }

    /** That a condition is a kind of another. */
    record Broader(String condition, String broader) {}

    /** On what a version of a fact stands, how far it came, and from when to when it stood. */
    record Stand(
            Basis basis,
            List<String> sources,
            ReviewStatus status,
            String recorded,
            @Nullable String retired) {}

    /** A version of a fact. */
    sealed interface Fact permits Evidence, Adoption, Teaching {

        String id();

        String innovation();

        /** The study, adopter or curriculum. */
        String about();

        Stand stand();
    }

    record Evidence(String id, String study, String innovation, Role role, Direction direction, Stand stand)
            implements Fact {
        @Override
        public String about() {
            return study;
        }
    }

    record Adoption(
            String id,
            String innovation,
            String adopter,
            Set<String> via,
            org.throughline.graph.Adoption.Status status,
            @Nullable String from,
            @Nullable String to,
            Stand stand)
            implements Fact {
        @Override
        public String about() {
            return adopter;
        }
    }

    record Teaching(String id, String innovation, String curriculum, Coverage coverage, Stand stand) implements Fact {
        @Override
        public String about() {
            return curriculum;
        }
    }

    Stream<Fact> facts() {
        return Stream.of(evidence, adoptions, teaching).flatMap(List::stream);
    }

    Study study(String id) {
        return studies.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    Innovation innovation(String id) {
        return innovations.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Curriculum curriculum(String id) {
        return curricula.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether a body is the one of the government. */
    static boolean isOfGovernment(String body) {
        return body.equals(GeneratedRows.CROWD.getLast());
    }
}
