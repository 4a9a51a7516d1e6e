package org.throughline.takeaway;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Adoption;
import org.throughline.graph.Claim;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Evidence;
import org.throughline.graph.Fact;
import org.throughline.graph.Function;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.graph.Thing;

/** What has to be read of what a thing or fact refers to, so that an answer that speaks of it can be read by itself. */
final class References {

    private References() {}

    static Stream<Id> of(Thing thing) {
        var others = switch (thing) {
            case Study study -> join(study.conductedBy(), study.conditions());
            case Innovation innovation -> join(innovation.developedBy(), innovation.conditions());
            case Curriculum curriculum -> List.of(curriculum.provider());
            case Organisation _, Network _, Programme _, Condition _, Source _ -> List.<Id>of();
            case Outcome _, Function _, Lever _, Event _ -> List.<Id>of();
        };
        return Stream.concat(others.stream(), thing.sources().stream());
    }

    static Stream<Id> of(Fact fact) {
        var ends = switch (fact) {
            case Evidence evidence -> List.of(evidence.study(), evidence.innovation());
            case Adoption adoption -> join(List.of(adoption.innovation(), adoption.adopter()), adoption.via());
            case Teaching teaching -> List.of(teaching.curriculum(), teaching.innovation());
            case Membership membership -> List.of(membership.organisation(), membership.network());
            case Link link -> List.of(link.from(), link.to());
            case Claim claim -> List.of(claim.subject());
        };
        return Stream.concat(ends.stream(), fact.provenance().sources().stream());
    }

    private static List<Id> join(List<Id> one, List<Id> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
