package org.throughline.takeaway;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.proof.Names;
import org.throughline.proof.Part;

/**
 * Something that an answer says beside its chains.
 *
 * @param topic of what
 * @param who the adopter or thing that it is said of; null where it is said of the whole entry
 * @param value that in a word or a number; null where it takes a sentence
 * @param words that in a sentence or two
 * @param parts what it was made of, with the things and facts that it was found of
 */
record Remark(Topic topic, @Nullable Id who, @Nullable String value, String words, List<Part> parts) {

    /** What was counted, with the number in the words. */
    static Remark counted(Topic topic, Count count) {
        var words = "%s: %,d.".formatted(Names.unstopped(count.explanation().words()), count.value());
        return new Remark(
                topic,
                null,
                "%,d".formatted(count.value()),
                words,
                count.explanation().parts());
    }

    /** A count that says its number in its words. */
    static Remark of(Topic topic, Count count) {
        var explanation = count.explanation();
        return new Remark(topic, null, "%,d".formatted(count.value()), explanation.words(), explanation.parts());
    }

    static Remark of(Topic topic, Explanation explanation) {
        return new Remark(topic, null, null, explanation.words(), explanation.parts());
    }

    /** @param ids the things and facts that say so */
    static Remark of(Topic topic, @Nullable String value, String words, Collection<Id> ids) {
        return new Remark(topic, null, value, words, said(words, ids));
    }

    /** What is said of somebody or something. @param ids the things and facts that say so */
    static Remark about(Id who, Topic topic, @Nullable String value, String words, Collection<Id> ids) {
        return new Remark(topic, who, value, words, said(words, ids));
    }

    private static List<Part> said(String words, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : List.of(new Part(Part.Name.COUNTED, 0, words, List.copyOf(ids)));
    }

    /** The things and facts that it was found of. */
    List<Id> ids() {
        return parts.stream().flatMap(part -> part.ids().stream()).distinct().toList();
    }
}
