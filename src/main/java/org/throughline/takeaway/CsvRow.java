package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Source;
import org.throughline.proof.Strength;
import org.throughline.trace.Chain;

/** A row that is being filled; what is not there stays empty. */
final class CsvRow {

    private final Shelf shelf;
    private final Map<CsvColumn, String> cells;

    /** @param cells what is there already, which the row fills further */
    CsvRow(Shelf shelf, Map<CsvColumn, String> cells) {
        this.shelf = shelf;
        this.cells = cells;
    }

    CsvRow put(CsvColumn column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value instanceof Enum<?> name ? lower(name) : value.toString());
        }
        return this;
    }

    /** A row on what a fact says of something about an innovation. */
    CsvRow about(Id innovation, Id about) {
        return put(CsvColumn.INNOVATION, innovation).put(CsvColumn.ABOUT, about).put(CsvColumn.NAME, shelf.name(about));
    }

    /** A row on what is said of somebody or something. */
    CsvRow said(@Nullable Id who) {
        return who == null ? this : put(CsvColumn.ABOUT, who).put(CsvColumn.NAME, shelf.name(who));
    }

    /** The facts that say so, with their sources. */
    CsvRow facts(List<Id> ids) {
        return put(CsvColumn.IDS, spaced(ids.stream())).sources(ids);
    }

    CsvRow sources(List<Id> ids) {
        var sources = ids.stream()
                .flatMap(id -> shelf.sources(id).stream())
                .distinct()
                .toList();
        return put(CsvColumn.SOURCES, spaced(sources.stream().map(Source::id)))
                .put(CsvColumn.LICENCES, sources.stream().map(Words::licence).collect(joining("; ")));
    }

    /** Another row with what this one says so far. */
    CsvRow again() {
        return new CsvRow(shelf, new EnumMap<>(cells));
    }

    private static String spaced(Stream<Id> ids) {
        return ids.map(Id::value).collect(joining(" "));
    }

    CsvRow strength(@Nullable Chain chain) {
        var strength = chain == null ? null : chain.strength();
        return strength == null
                ? this
                : put(CsvColumn.CERTAINTY, strength.certainty().words()).put(CsvColumn.DIRECTION, strength.direction());
    }

    CsvRow strength(@Nullable Strength strength) {
        return strength == null
                ? this
                : put(CsvColumn.CERTAINTY, strength.certainty().words()).put(CsvColumn.DIRECTION, strength.direction());
    }

    String text() {
        return CsvText.row(Stream.of(CsvColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
