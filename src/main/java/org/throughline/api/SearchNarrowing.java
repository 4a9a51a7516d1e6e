package org.throughline.api;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Study.Design;
import org.throughline.graph.Study.Phase;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.YearRange;
import org.throughline.search.Facet;
import org.throughline.search.SearchDocument.Years;
import org.throughline.search.SearchFilter;

/** Which results of a search are wanted. */
record SearchNarrowing(
        @Nullable Set<ThingKind> kind,
        @Nullable Set<String> subKind,
        @Nullable Set<Phase> phase,
        @Nullable Set<Design> design,
        @Nullable Set<Evidence.Direction> direction,
        @Nullable Set<Innovation.Status> status,
        @Nullable Set<Id> condition,
        @Nullable Set<Id> network,
        @Nullable Set<String> region,
        @Nullable Set<Id> programme,
        @Nullable Set<String> profession,
        @Nullable YearRange years) {

    /**
     * The filter of a search.
     *
     * @throws BadArgument if a list is empty, an id is of another kind, there is no such sub-kind, or the years are none
     */
    static SearchFilter filter(@Nullable SearchNarrowing wanted) {
        return wanted == null
                ? SearchFilter.NONE
                : new SearchFilter(wanted.values(), wanted.years == null ? null : years(wanted.years));
    }

    private Map<Facet, Set<String>> values() {
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        put(values, Facet.KIND, "kind", kind);
        put(values, Facet.SUB_KIND, "subKind", subKind);
        put(values, Facet.PHASE, "phase", phase);
        put(values, Facet.DESIGN, "design", design);
        put(values, Facet.DIRECTION, "direction", direction);
        put(values, Facet.STATUS, "status", status);
        put(values, Facet.CONDITION, "condition", ofKind("condition", condition, ThingKind.CONDITION));
        put(values, Facet.NETWORK, "network", ofKind("network", network, ThingKind.NETWORK));
        put(values, Facet.REGION, "region", region);
        put(values, Facet.PROGRAMME, "programme", ofKind("programme", programme, ThingKind.PROGRAMME));
        put(values, Facet.PROFESSION, "profession", profession);
        SubKinds.require("filter.subKind", requireNonNullElse(subKind, Set.of()));
        return values;
    }

    private static void put(
            Map<Facet, Set<String>> values, Facet facet, String argument, @Nullable Collection<?> wanted) {
        if (wanted != null) {
            Conditions.requireSome("filter." + argument, wanted);
            values.put(facet, wanted.stream().map(Object::toString).collect(toUnmodifiableSet()));
        }
    }

    private static @Nullable Set<Id> ofKind(String argument, @Nullable Set<Id> ids, ThingKind kind) {
        if (ids != null) {
            ids.forEach(id -> Conditions.ofKind("filter." + argument, id, kind));
        }
        return ids;
    }

    private static @Nullable Years years(YearRange years) {
        var range = Conditions.range("filter.years", years);
        return range == null
                ? null
                : new Years(
                        requireNonNullElse(range.from(), Integer.MIN_VALUE),
                        requireNonNullElse(range.to(), Integer.MAX_VALUE));
    }
}
