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
    private final Map<Id, Source> named;

    /**
     * @param cells what is there already, which the row fills further
     * @param named the sources that rows name, to which this one adds its own
     */
    CsvRow(Shelf shelf, Map<CsvColumn, String> cells, Map<Id, Source> named) {
        this.shelf = shelf;
        this.cells = cells;
        this.named = named;
    }

    CsvRow put(CsvColumn column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value instanceof Enum<?> name ? lower(name) : value.toString());
        }
        return this;
    }

    /** A row on what a fact says of something about an innovation. */
    CsvRow about(Id innovation, Id about) {
        return put(CsvColumn.INNOVATION, innovation).said(about);
    }

    /** A row on what is said of somebody or something. */
    CsvRow said(@Nullable Id who) {
        return who == null ? this : put(CsvColumn.ABOUT, who).named(who);
    }

    /** What people call somebody or something, and what it is today where it became something else. */
    CsvRow named(Id id) {
        return put(CsvColumn.NAME, shelf.name(id)).put(CsvColumn.TODAY, shelf.today(id));
    }

    /** The facts that say so, with their sources. */
    CsvRow facts(List<Id> ids) {
        return ids(CsvColumn.IDS, ids).sources(ids);
    }

    CsvRow sources(List<Id> ids) {
        var sources = ids.stream()
                .flatMap(id -> shelf.sources(id).stream())
                .distinct()
                .toList();
        sources.forEach(source -> named.put(source.id(), source));
        return ids(CsvColumn.SOURCES, sources.stream().map(Source::id).toList())
                .put(CsvColumn.LICENCES, sources.stream().map(Words::licence).collect(joining("; ")));
    }

    /** Another row with what this one says so far. */
    CsvRow again() {
        return new CsvRow(shelf, new EnumMap<>(cells), named);
    }

    CsvRow ids(CsvColumn column, List<Id> ids) {
        return put(column, ids.stream().map(Id::value).collect(joining(" ")));
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
