package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;

/**
 * What a writer writes.
 *
 * @param answer the answer
 * @param base the address of the service without a slash at its end
 */
record Sheet(Takeaway answer, String base) {

    /** So many of what is left out are named. */
    private static final int NAMED = 5;

    Question question() {
        return answer.question();
    }

    Findings findings() {
        return answer.findings();
    }

    Shelf shelf() {
        return answer.shelf();
    }

    Permalink link() {
        return new Permalink(base, answer.question(), answer.revision());
    }

    /** A sentence that says which answer this is, for formats that only have room for a note. */
    String frame() {
        return "Answer to the question '%s' by %s at revision %d of the graph %s%s."
                .formatted(
                        question().name(),
                        rules(),
                        answer.revision().number(),
                        answer.revision().identity(),
                        viewpoint());
    }

    private String rules() {
        var isOne = question().rules().size() == 1;
        return (isOne ? "the rule " : "the rules ") + Asked.rules(question()).replace(",", ", ");
    }

    /** From where it was asked, as the end of a sentence: always of what date, whatever else was asked for. */
    String viewpoint() {
        var viewpoint = question().viewpoint();
        var words = new StringBuilder();
        words.append(viewpoint.asOf() == null ? ", of any date" : ", as of " + viewpoint.asOf());
        if (viewpoint.knownAt() != null) {
            words.append(", as known at ").append(viewpoint.knownAt());
        }
        if (!viewpoint.ignoring().isEmpty()) {
            var ids = viewpoint.ignoring().stream().sorted().map(Id::value).toList();
            words.append(", leaving out ").append(String.join(", ", ids));
        }
        return words.toString();
    }

    /** Under which licence the sources of a thing or fact are, one line for each. */
    List<String> licences(Id id) {
        return shelf().sources(id).stream().map(Words::licence).toList();
    }

    /** What a remark says, with the name of whom it is said, and with the dates and reasons of what they did. */
    String words(Remark remark) {
        var who = remark.who() == null ? "" : shelf().nameThenAndNow(remark.who()) + ": ";
        var done = remark.topic() == Topic.DEED
                ? remark.ids().stream()
                        .map(id -> shelf().fact(id, Adoption.class))
                        .filter(Objects::nonNull)
                        .map(adoption -> Words.dated(adoption, asOf()))
                        .collect(joining())
                : "";
        return who + remark.words() + done + leftOut(remark);
    }

    /** Where nothing was found, which things were not: the first of them by name. */
    private String leftOut(Remark remark) {
        var ids = findings().unlisted(remark);
        if (ids.isEmpty()) {
            return "";
        }
        var names = ids.stream().limit(NAMED).map(shelf()::nameOfLeftOut).collect(joining("; "));
        return " %s: %s.".formatted(ids.size() > NAMED ? "Among them are" : "They are", names);
    }

    /** What had become of things and facts by the date that was asked for. */
    AsOf asOf() {
        return new AsOf(question().viewpoint());
    }
}
