package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.Source;
import org.throughline.graph.ThingKind;

/**
 * Numbers the sources of a brief in the order in which it comes to rest on them. Those that only give the names and dates
 * of bodies have no number, so that a page is enough.
 */
final class NoteNumbers {

    private static final Set<NodeKind> NAMES_ONLY =
            Set.of(ThingKind.ORGANISATION, ThingKind.NETWORK, ThingKind.PROGRAMME);

    private final Shelf shelf;
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    NoteNumbers(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The words with the sources of what they say. */
    Block.Text text(String words, Collection<Id> ids) {
        var notes = ids.stream()
                .filter(id -> !NAMES_ONLY.contains(id.kind()))
                .flatMap(id -> shelf.sources(id).stream())
                .map(source -> numbers.computeIfAbsent(source, none -> numbers.size() + 1))
                .distinct()
                .sorted()
                .toList();
        return new Block.Text(words, notes);
    }

    Block.Text text(String words, Id id) {
        return text(words, List.of(id));
    }

    Block.Notes notes() {
        return new Block.Notes(numbers.keySet().stream().map(NoteNumbers::note).toList());
    }

    private static Block.Note note(Source source) {
        var published = source.published() == null ? "undated" : source.published().toString();
        var licence = source.licence() == null ? "no licence is recorded" : "licence " + source.licence();
        return new Block.Note(
                "%s. %s, %s. %s; %s."
                        .formatted(source.title(), source.publisher(), published, source.id(), licence),
                Citations.address(source.doi(), source.url()));
    }

    /** The sources that have no number. */
    List<Source> others() {
        var others = new ArrayList<>(shelf.sources());
        others.removeAll(numbers.keySet());
        return others;
    }
}
