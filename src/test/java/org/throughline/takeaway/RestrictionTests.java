package org.throughline.takeaway;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

class RestrictionTests {

    @Test
    void anAnswerOfAllThatIsRecordedIsNotRestricted() {
        assertThat(Restriction.of(sheet(Viewpoint.EVERYTHING))).isEmpty();
    }

    @Test
    void theDateAndWhatWasKnownAreSaidAsPeopleWriteThem() {
        var viewpoint = new Viewpoint(PartialDate.parse("2014-04"), Instant.parse("2026-01-31T12:05:09Z"), Set.of());

        assertThat(Restriction.of(sheet(viewpoint)))
                .hasValue("As of April 2014, as known on 31 January 2026, 12:05:09 UTC.");
    }

    @Test
    void ofMuchThatIsLeftOutTheFirstIsNamedAndTheRestCounted() {
        var ignoring = IntStream.range(0, 7)
                .mapToObj(number -> new Id("adoption/a" + number))
                .collect(toSet());

        assertThat(Restriction.of(sheet(new Viewpoint(null, null, ignoring))))
                .hasValue("Without adoption/a0 and adoption/a1 and adoption/a2 and adoption/a3 and adoption/a4"
                        + " and 2 more, as asked.");
    }

    private static Sheet sheet(Viewpoint viewpoint) {
        var plain = Samples.plain();
        var question = new CompareQuestion(List.of(Samples.INNOVATION), viewpoint);
        return new Sheet(new Takeaway(question, plain.revision(), plain.findings(), plain.shelf()), FormatTests.BASE);
    }
}
