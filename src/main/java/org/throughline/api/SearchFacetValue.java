package org.throughline.api;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.search.Facet;

/** How many results have a value of a facet. */
record SearchFacetValue(Facet facet, String value, int count) {

    private static final Set<String> ABBREVIATIONS =
            Set.of("AHSN", "AHSC", "ARC", "CLAHRC", "CPD", "HIEC", "LETB", "NHS", "RCT", "T0", "T1", "T2", "T3", "T4");

    /** The thing that the value is the id of; null where it is none. */
    @Nullable
    Id id() {
        return switch (facet) {
            case CONDITION, NETWORK, PROGRAMME -> new Id(value);
            case KIND, SUB_KIND, PHASE, DESIGN, DIRECTION, STATUS, REGION, PROFESSION -> null;
        };
    }

    /** The value as people write it, where it is the id of nothing: "Care bundle" for CARE_BUNDLE. */
    String words() {
        return switch (facet) {
            case KIND, SUB_KIND, PHASE, DESIGN, DIRECTION, STATUS -> sentence(value);
            case CONDITION, NETWORK, PROGRAMME, REGION, PROFESSION -> value;
        };
    }

    private static String sentence(String name) {
        var words = Arrays.stream(name.split("_"))
                .map(word -> ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(joining(" "));
        var spelt = words.startsWith("e ") ? words.replaceFirst(" ", "-") : words;
        return spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1);
    }
}
