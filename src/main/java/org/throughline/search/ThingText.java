package org.throughline.search;

import java.util.stream.Stream;
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

/** What a thing's own fields say in prose. */
final class ThingText {

    private ThingText() {}

    /** Prose, the ones that say most about the thing first; empty for nothing. */
    static String of(Thing thing) {
        return switch (thing) {
            case Study study -> study(study);
            case Innovation innovation -> innovation(innovation);
            case Organisation organisation ->
                new Prose().add(organisation.town(), organisation.postcode()).text();
            case Network network ->
                new Prose()
                        .add(network.summary())
                        .add(String.join(", ", network.footprint()))
                        .text();
            case Programme programme -> new Prose().add(programme.summary()).text();
            case Curriculum curriculum -> curriculum(curriculum);
            case Condition _ -> "";
            case Outcome outcome ->
                new Prose().add(outcome.framework(), outcome.domain()).text();
            case Function function -> function(function);
            case Lever lever -> new Prose().add(lever.summary()).text();
            case Event event -> new Prose().add(event.outcome()).text();
            case Source source ->
                new Prose().add(source.publisher()).add(source.note()).text();
        };
    }

    private static String study(Study study) {
        var sentences = new Prose().add(study.summary());
        study.findings().forEach(finding -> sentences.add(inWords(finding)).add(finding.note()));
        return sentences.text();
    }

    /** Such as "Deaths in thirty days, odds ratio: 1.04 (0.91 to 1.21), no difference". */
    private static String inWords(Study.Finding finding) {
        var interval = finding.ci() == null ? null : "(" + finding.ci() + ")";
        var result = Prose.joined(" ", Stream.of(finding.value(), finding.unit(), interval));
        var said = Prose.joined(", ", Stream.of(result, finding.direction()));
        return Prose.joined(": ", Stream.of(finding.measure(), said));
    }

    private static String innovation(Innovation innovation) {
        var sentences = new Prose().add(innovation.summary()).add(innovation.statusNote());
        innovation.guidance().forEach(guidance -> sentences.add(guidance.title()));
        return sentences.text();
    }

    private static String curriculum(Curriculum curriculum) {
        var sentences = new Prose();
        curriculum.outcomes().forEach(sentences::add);
        return sentences
                .add(curriculum.level())
                .add(String.join(", ", curriculum.professions()))
                .text();
    }

    private static String function(Function function) {
        var sentences =
                new Prose().add(function.summary()).add(function.gives()).add(function.receives());
        function.tasks().forEach(task -> sentences.add(task.name()));
        return sentences.text();
    }
}
