package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.GraphRevision;

/**
 * Where an answer is given again. It carries the question, the dates it was asked from, the rules, the edition of the
 * files and the revision of the graph, so that it either leads to the same answer or nowhere.
 *
 * @param base the address of the service without a slash at its end; empty for addresses within the service
 * @param question what was asked
 * @param revision the revision of the graph that the answer was given at
 */
public record Permalink(String base, Question question, GraphRevision revision) {

    private static final String PLAIN = "/:,";

    /** The address of the answer in a format. */
    public String in(Format format) {
        return address(base, question, question.parameters(), format, frame());
    }

    /** What the answer is called in linked data: the same wherever the service is reached. */
    String name() {
        return "urn:throughline:answers/%s?%s".formatted(question.name(), query(question.parameters(), frame()));
    }

    /** The address of the answer to the same question as it is whenever somebody follows it. */
    public static String ofNow(String base, Question question, Format format) {
        return address(base, question, question.parameters(), format, List.of());
    }

    /** The address of the page that comes after a key. */
    String after(String key, Format format) {
        var others = question.parameters().stream()
                .filter(parameter -> !parameter.name().equals(Parameters.AFTER));
        var next = new Parameter(Parameters.AFTER, key, List.of());
        return address(base, question, Stream.concat(others, Stream.of(next)).toList(), format, frame());
    }

    private List<Parameter> frame() {
        return new Parameters()
                .value("rule", Asked.madeBy(question))
                .value("graph", revision.identity().isEmpty() ? null : revision.identity())
                .value("revision", revision.number())
                .all();
    }

    private static String address(
            String base, Question question, List<Parameter> parameters, Format format, List<Parameter> frame) {
        return "%s/answers/%s.%s?%s".formatted(base, question.name(), format.ending(), query(parameters, frame));
    }

    private static String query(List<Parameter> parameters, List<Parameter> frame) {
        return Stream.concat(parameters.stream(), frame.stream())
                .map(parameter -> parameter.name() + "=" + Percent.encoded(parameter.value(), PLAIN))
                .collect(joining("&"));
    }
}
