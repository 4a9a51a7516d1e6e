package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Innovation;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Source;
import org.throughline.proof.Names;
import org.throughline.proof.Reached;
import org.throughline.trace.Role;

/** The words that documents are written in, where they do not come with the answer. */
final class Words {

    private Words() {}

    /** The licence line of a source. */
    static String licence(Source source) {
        return source.licence() == null
                ? "%s: no licence is recorded".formatted(source.id())
                : "%s: %s".formatted(source.id(), source.licence());
    }

    /** What is recorded where nothing is, in a word or two that claim no more than was asked. */
    static String nothing(Viewpoint viewpoint) {
        return viewpoint.equals(Viewpoint.EVERYTHING) ? "nothing" : "nothing that counts";
    }

    /** When something was done, and why, in sentences after another. */
    static String dated(Adoption adoption, AsOf asOf) {
        var dates = Stream.of(adoption.date(), asOf.state(adoption).ended())
                .filter(Objects::nonNull)
                .map(PartialDate::words)
                .distinct()
                .collect(joining(" to "));
        var reason = asOf.reason(adoption);
        return (dates.isEmpty() ? " Undated." : " Dated %s.".formatted(dates))
                + (reason == null ? "" : " Reason: %s.".formatted(Names.unstopped(reason)));
    }

    static String of(Evidence.Role role) {
        return switch (role) {
            case ORIGINATES -> "gave rise to it";
            case TRIALS -> "tried it";
            case EVALUATES_IMPLEMENTATION -> "evaluated it in practice";
            case EVALUATES_COST -> "evaluated its cost";
            case SYNTHESISES -> "brought studies of it together";
        };
    }

    static String of(Innovation.Status status) {
        return switch (status) {
            case EMERGING -> "new and little evaluated";
            case EVALUATED -> "evaluated, but not spreading yet";
            case SPREADING -> "spreading";
            case STANDARD_PRACTICE -> "usual care";
            case WITHDRAWN -> "withdrawn or stopped";
        };
    }

    static String of(Role role) {
        return switch (role) {
            case RESEARCH -> "Study";
            case EVIDENCE -> "Evidence";
            case INNOVATION -> "Innovation";
            case ADOPTION -> "Adoption";
            case ADOPTER -> "Adopter";
            case TEACHING -> "Teaching";
            case CURRICULUM -> "Curriculum";
        };
    }

    static String of(Reached.State state) {
        return switch (state) {
            case REACHED -> "reached";
            case UNDATED -> "reached, undated";
            case NOT_REACHED -> "not reached";
        };
    }
}
