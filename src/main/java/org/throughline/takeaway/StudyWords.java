package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Study;
import org.throughline.proof.Names;

/** What a brief says of a study in few words. */
final class StudyWords {

    /** So many characters of a title are told in a brief; the table of the answer has the whole of it. */
    private static final int TITLE = 72;

    private StudyWords() {}

    /** A title, cut after a word where it is long. */
    static String title(String title) {
        if (title.length() <= TITLE) {
            return title;
        }
        var end = title.lastIndexOf(' ', TITLE - 1);
        return title.substring(0, end < TITLE / 2 ? TITLE - 1 : end) + "…";
    }

    /** A title as a sentence; one that is cut ends with what it is cut by. */
    static String sentence(String title) {
        var words = title(title);
        return words.matches("(?s).*[.…?!]") ? words : words + ".";
    }

    /**
     * What was found, in words, then the first of the figures that the study measured and how many there are: it is said to
     * be the study's, since it may be of something else than what was found of an innovation.
     */
    static String found(String words, List<Study.Finding> findings) {
        var sentence = Names.unstopped(words) + ".";
        return findings.isEmpty() ? sentence : "%s %s.".formatted(sentence, figures(findings));
    }

    private static String figures(List<Study.Finding> findings) {
        var first = figure(findings.getFirst());
        return findings.size() == 1
                ? "The study's figure: " + first
                : "First of the study's %,d figures: %s".formatted(findings.size(), first);
    }

    /** Such as "Deaths in thirty days, odds ratio: 1.04 (0.91 to 1.21), no difference". */
    private static String figure(Study.Finding finding) {
        var value = join(" ", finding.value(), finding.unit(), inBrackets(finding.ci()));
        return join(", ", join(": ", finding.measure(), value), finding.direction(), finding.note());
    }

    private static @Nullable String inBrackets(@Nullable String words) {
        return words == null ? null : "(%s)".formatted(words);
    }

    private static String join(String between, @Nullable String... words) {
        return Arrays.stream(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .collect(joining(between));
    }
}
