package org.throughline.proof;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Derivation;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.FlowFact;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.PartialDate;

/** The day up to which what is not recorded is known not to be: that of the latest fact about any innovation. */
public final class KnownUntil {

    private KnownUntil() {}

    /** The day, from a viewpoint: the earlier of the date that is asked about and the moment of knowledge, where given. */
    public static PartialDate of(Flow flow, Viewpoint viewpoint) {
        var asOf = viewpoint.asOf();
        var knownAt = viewpoint.knownAt();
        if (knownAt == null) {
            return asOf == null ? day(flow.derived(new LatestFact())) : asOf;
        }
        var known = day(knownAt);
        return asOf == null || known.isCertainlyBefore(asOf) ? known : asOf;
    }

    private static PartialDate day(Instant moment) {
        var day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private record LatestFact() implements Derivation<Instant> {

        @Override
        public Instant from(Flow flow) {
            @Nullable
            Instant latest = flow.dossiers().stream()
                    .flatMap(LatestFact::facts)
                    .map(fact -> fact.provenance().recordedAt())
                    .max(naturalOrder())
                    .orElse(null);
            return latest == null ? Instant.EPOCH : latest;
        }

        private static Stream<FlowFact> facts(Dossier dossier) {
            return Stream.of(dossier.evidence(), dossier.adoptions(), dossier.teaching())
                    .flatMap(facts -> facts.stream().map(FlowFact.class::cast));
        }
    }
}
