package org.throughline.trace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Organisation;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.proof.AdoptionState;

/** Things and facts with what a test is about, and nothing else of interest. */
final class Examples {

    static final Id SOURCE = new Id("source/s");
    private static final Provenance READ =
            new Provenance(Basis.READ, List.of(SOURCE), ReviewStatus.ACCEPTED, Instant.EPOCH, null);

    private Examples() {}

    static Study study(@Nullable String published, @Nullable String retracted, Basis basis) {
        return new Study(
                new Id("study/a"),
                "A study",
                "What it found",
                Study.Phase.T2,
                "A trial in patients.",
                Study.Design.RCT,
                null,
                null,
                null,
                null,
                date("2001"),
                date(published),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                date(retracted),
                List.of(),
                null,
                List.of(SOURCE),
                basis);
    }

    static Evidence evidence(Evidence.Direction direction) {
        return new Evidence(
                new Id("evidence/a-i"),
                new Id("study/a"),
                new Id("innovation/i"),
                Evidence.Role.TRIALS,
                direction,
                null,
                READ);
    }

    static Innovation innovation(@Nullable String introduced, Innovation.Status status) {
        return new Innovation(
                new Id("innovation/i"),
                "An innovation",
                Innovation.Kind.DEVICE,
                List.of(),
                "What it is",
                List.of(),
                List.of(),
                date(introduced),
                List.of(),
                List.of(),
                List.of(),
                status,
                null,
                List.of(SOURCE),
                Basis.READ);
    }

    static Adoption adoption(
            Adoption.Status status, @Nullable String date, @Nullable String until, @Nullable String reason) {
        return new Adoption(
                new Id("adoption/i-o"),
                new Id("innovation/i"),
                new Id("org/o"),
                List.of(),
                status,
                reason,
                date(date),
                date(until),
                null,
                null,
                null,
                List.of(),
                READ);
    }

    /** That adoption on a chain, all of it having happened. */
    static AdoptionStage stage(Adoption adoption) {
        return new AdoptionStage(
                adoption, List.of(), new AdoptionState(adoption.status(), adoption.until(), List.of()));
    }

    static Teaching teaching(Teaching.Coverage coverage) {
        return new Teaching(
                new Id("teaching/c-i"), new Id("curriculum/c"), new Id("innovation/i"), coverage, null, READ);
    }

    static Curriculum curriculum(@Nullable String from, @Nullable String to) {
        return new Curriculum(
                new Id("curriculum/c"),
                "A curriculum",
                Curriculum.Kind.MODULE,
                new Id("org/o"),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                date(from),
                date(to),
                null,
                List.of(SOURCE),
                Basis.READ);
    }

    static Organisation organisation() {
        return organisation("org/o", "An organisation");
    }

    static Organisation organisation(String id, String name) {
        return new Organisation(
                new Id(id),
                name,
                Organisation.Kind.NHS_TRUST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(SOURCE),
                Basis.INFERRED);
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
