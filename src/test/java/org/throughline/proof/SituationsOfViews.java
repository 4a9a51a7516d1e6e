package org.throughline.proof;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From where a case is looked at, how precise its dates are, and how its conditions hang together. */
record SituationsOfViews(Situations situations) {

    private static final List<String> PRECISIONS = List.of("none", "year", "month", "day");

    void add(GeneratedCase asked) {
        var view = asked.view();
        var rows = asked.rows();
        situations.saw("asOf: " + precision(view.asOf()));
        situations.sawWhether("knownAt", view.knownAt() != null);
        situations.saw("ignoring nothing", view.ignoring().isEmpty());
        for (var ignored : view.ignoring()) {
            var kind = ignored.replaceFirst("/.*", "");
            situations.saw("ignoring " + kind + (ignored.contains("@") ? " version" : ""));
        }
        rows.studies().forEach(study -> situations.saw("published: " + precision(study.published())));
        rows.adoptions().forEach(adoption -> situations.saw("adopted: " + precision(adoption.from())));
        rows.curricula().forEach(curriculum -> situations.saw("taught: " + precision(curriculum.from())));
        var isCircle = rows.conditions().stream()
                .anyMatch(row -> rows.conditions().stream()
                        .anyMatch(other -> row.broader().equals(other.condition())
                                && other.broader().equals(row.condition())
                                && !row.equals(other)));
        situations.saw("circle of conditions", isCircle);
    }

    private static String precision(@Nullable String date) {
        return date == null ? "none" : PRECISIONS.get((date.length() - 1) / 3);
    }

    static Stream<String> wanted() {
        var precisions = Stream.of("asOf: ", "published: ", "adopted: ", "taught: ")
                .flatMap(what -> PRECISIONS.stream().map(precision -> what + precision));
        var others = Stream.of("knownAt: yes", "knownAt: no", "circle of conditions", "ignoring nothing");
        var ignored = Stream.of(
                        "study",
                        "org",
                        "net",
                        "curriculum",
                        "source",
                        "programme",
                        "evidence",
                        "evidence version",
                        "adoption",
                        "adoption version",
                        "teaching",
                        "teaching version",
                        "link",
                        "link version")
                .map(kind -> "ignoring " + kind);
        return Stream.of(precisions, others, ignored).flatMap(names -> names);
    }
}
