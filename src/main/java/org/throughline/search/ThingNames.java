package org.throughline.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Function;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;

/** What a thing is called beside its name, by people and by registers. */
final class ThingNames {

    private ThingNames() {}

    /** Other names, abbreviations and synonyms. */
    static List<String> aliases(Thing thing) {
        return switch (thing) {
            case Innovation innovation -> innovation.aliases();
            case Organisation organisation -> organisation.aliases();
            case Network network -> network.aliases();
            case Condition condition -> condition.synonyms();
            case Study _, Programme _, Curriculum _, Outcome _, Function _, Lever _, Event _, Source _ -> List.of();
        };
    }

    /** The id, and what registers call the thing, as written. */
    static List<String> identifiers(Thing thing) {
        return Stream.concat(Stream.of(thing.id().value()), registered(thing))
                .distinct()
                .toList();
    }

    private static Stream<String> registered(Thing thing) {
        return switch (thing) {
            case Study study -> known(study.doi(), study.pmid(), study.registration(), study.award());
            case Innovation innovation ->
                known(innovation.guidance().stream()
                        .map(Innovation.Guidance::code)
                        .toArray(String[]::new));
            case Organisation organisation -> known(organisation.odsCode(), organisation.rorId());
            case Condition condition ->
                Stream.of(known(condition.meshId()), condition.icd10().stream(), condition.snomed().stream())
                        .flatMap(codes -> codes);
            case Outcome outcome -> known(outcome.code());
            case Source source -> known(source.doi(), source.pmid());
            case Network _, Programme _, Curriculum _, Function _, Lever _, Event _ -> Stream.of();
        };
    }

    private static Stream<String> known(@Nullable String... identifiers) {
        return Stream.of(identifiers).filter(Objects::nonNull);
    }
}
