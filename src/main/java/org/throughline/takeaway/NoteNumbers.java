package org.throughline.takeaway;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** So many sources without a number are named for each licence. */
    private static final int NAMED = 2;

    /** So many numbered sources are told in full; of those that follow only the id and the licence. */
    private static final int IN_FULL = 3;

    /** A sentence that sums much up has no more notes than this; what it sums up has those of its own. */
    private static final int NOTES = 3;

    private final Shelf shelf;
    private final Set<Id> said;
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    /** @param said what the answer speaks of, which rests on further sources than those that are numbered */
    NoteNumbers(Shelf shelf, Set<Id> said) {
        this.shelf = shelf;
        this.said = said;
    }

    /** What people call a thing. */
    String name(Id id) {
        return shelf.name(id);
    }

    /** The words with the sources of what they say. */
    Block.Text text(String words, Collection<Id> ids) {
        var notes = ids.stream()
                .filter(id -> !NAMES_ONLY.contains(id.kind()))
                .flatMap(id -> shelf.sources(id).stream())
                .distinct()
                .limit(NOTES)
                .map(source -> numbers.computeIfAbsent(source, none -> numbers.size() + 1))
                .sorted()
                .toList();
        return new Block.Text(words, notes);
    }

    Block.Text text(String words, Id id) {
        return text(words, List.of(id));
    }

    Block.Notes notes() {
        var inFull = numbers.keySet().stream().limit(IN_FULL).map(NoteNumbers::note);
        var brief = numbers.keySet().stream().skip(IN_FULL).map(NoteNumbers::briefNote);
        return new Block.Notes(Stream.concat(inFull, brief).toList(), others());
    }

    private static Block.Note briefNote(Source source) {
        return new Block.Note("%s; %s.".formatted(source.id(), licence(source)), null);
    }

    private static String licence(Source source) {
        return source.licence() == null ? "no licence is recorded" : "licence " + source.licence();
    }

    private static Block.Note note(Source source) {
        var published =
                source.published() == null ? "undated" : source.published().words();
        return new Block.Note(
                "%s %s, %s. %s; %s."
                        .formatted(
                                StudyWords.sentence(source.title()),
                                source.publisher(),
                                published,
                                source.id(),
                                licence(source)),
                Citations.address(source.doi(), source.url()));
    }

    /** Of the sources without a number, those that state a licence are named, some of each, and the others counted. */
    private @Nullable String others() {
        var others = said.stream()
                .flatMap(id -> shelf.sources(id).stream())
                .filter(source -> !numbers.containsKey(source))
                .distinct()
                .sorted(comparing(Source::id))
                .toList();
        var licensed = others.stream()
                .filter(source -> source.licence() != null)
                .collect(groupingBy(
                        source -> String.valueOf(source.licence()),
                        TreeMap::new,
                        mapping(source -> source.id().value(), toList())));
        var lines = new ArrayList<String>();
        licensed.forEach((licence, ids) -> lines.add("%s (%s)".formatted(licence, some(ids))));
        var unlicensed =
                others.stream().filter(source -> source.licence() == null).count();
        if (unlicensed > 0) {
            lines.add("no licence is recorded (%,d, named in the table of this answer)".formatted(unlicensed));
        }
        var further = lines.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("Further sources of this answer, by licence: %s.".formatted(String.join("; ", lines)));
        var words = Stream.concat(shortened(), further).collect(joining(" "));
        return words.isEmpty() ? null : words;
    }

    private Stream<String> shortened() {
        var more = numbers.size() - IN_FULL;
        return more <= 0
                ? Stream.empty()
                : Stream.of(
                        more == 1
                                ? "The last of them is told in full in the table of this answer."
                                : "The last %,d of them are told in full in the table of this answer.".formatted(more));
    }

    private static String some(List<String> ids) {
        var rest = ids.size() - NAMED;
        var named = ids.stream().limit(NAMED).collect(joining(", "));
        return rest > 0 ? "%s and %,d more".formatted(named, rest) : named;
    }
}
